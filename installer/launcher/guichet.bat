@echo off
rem Starts Guichet with the first Java 25 it finds: without arguments the desktop, with a subcommand no window.
setlocal enabledelayedexpansion
set "HERE=%~dp0.."
set "JAVA="
for %%D in ("%GUICHET_JAVA%" "%HERE%\runtime" "%JAVA_HOME%") do call :try "%%~D"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*") do call :try "%%~D"
if not defined JAVA (
  echo Guichet a besoin de Java 25. Installez-le, ou indiquez son dossier dans GUICHET_JAVA. 1>&2
  echo Guichet needs Java 25. Install it, or name its folder in GUICHET_JAVA. 1>&2
  exit /b 3
)
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx1g ^
  -Dguichet.tessdata="%HERE%\tessdata" %GUICHET_OPTS% -cp "%HERE%\lib\*" fr.guichet.app.Launcher %*
exit /b %ERRORLEVEL%

:try
if defined JAVA goto :eof
if not exist "%~1\bin\java.exe" goto :eof
findstr /r /c:"^JAVA_VERSION=.2[5-9]" "%~1\release" >nul 2>&1 && set "JAVA=%~1\bin\java.exe"
goto :eof
