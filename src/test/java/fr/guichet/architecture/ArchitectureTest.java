package fr.guichet.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** The picture in docs/architecture.md, held. A rule is never bent for a class: the class moves. */
@AnalyzeClasses(packages = "fr.guichet", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FEATURES = {
        "fr.guichet.intake..",
        "fr.guichet.reading..",
        "fr.guichet.classification..",
        "fr.guichet.extraction..",
        "fr.guichet.verification..",
        "fr.guichet.review..",
        "fr.guichet.consent..",
        "fr.guichet.contract..",
        "fr.guichet.signature..",
        "fr.guichet.payment..",
        "fr.guichet.analysis..",
        "fr.guichet.access..",
        "fr.guichet.privacy..",
        "fr.guichet.backup..",
        "fr.guichet.notification.."
    };

    @ArchTest
    static final ArchRule importsPointDownward = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("app")
            .definedBy("fr.guichet.app..")
            .layer("ui")
            .definedBy("fr.guichet.ui..")
            .layer("workflow")
            .definedBy("fr.guichet.workflow..")
            .layer("store")
            .definedBy("fr.guichet.store..")
            .layer("engine")
            .definedBy("fr.guichet.engine..")
            .layer("features")
            .definedBy(FEATURES)
            .layer("base")
            .definedBy("fr.guichet.base..")
            .layer("domain")
            .definedBy("fr.guichet.domain..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("workflow")
            .mayOnlyBeAccessedByLayers("app", "ui")
            .whereLayer("features")
            .mayOnlyBeAccessedByLayers("app", "ui", "workflow", "store", "engine")
            .whereLayer("base")
            .mayOnlyBeAccessedByLayers("app", "ui", "workflow", "store", "engine", "features")
            .ensureAllClassesAreContainedInArchitecture()
            .because("the picture in docs/architecture.md reads downwards");

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage("fr.guichet.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("fr.guichet.domain..", "java..", "org.jspecify..")
            .because("domain is read by everyone and must need nothing: no JavaFX, no Jdbi, no logging");

    @ArchTest
    static final ArchRule featuresNeedOnlyDomainAndBase = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.apache..",
                    "net.sourceforge..",
                    "org.jdbi..",
                    "com.fasterxml..",
                    "jakarta..",
                    "org.jsoup..",
                    "opennlp..",
                    "com.google..",
                    "org.openpdf..",
                    "com.github..",
                    "org.mozilla.."))
            .because("vendors stay behind ports, in engine.<vendor>");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching("fr.guichet.(*)..")
            .namingSlices("feature $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("fr.guichet.app.."), alwaysTrue())
            .ignoreDependency(resideInAPackage("fr.guichet.ui.."), alwaysTrue())
            .ignoreDependency(resideInAPackage("fr.guichet.workflow.."), alwaysTrue())
            .ignoreDependency(resideInAPackage("fr.guichet.store.."), alwaysTrue())
            .ignoreDependency(resideInAPackage("fr.guichet.engine.."), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAPackage("fr.guichet.domain.."))
            .ignoreDependency(alwaysTrue(), resideInAPackage("fr.guichet.base.."))
            .because("features talk through domain; only workflow chains them");

    @ArchTest
    static final ArchRule enginesDoNotKnowEachOther = slices().matching("fr.guichet.engine.(*)..")
            .namingSlices("engine $1")
            .should()
            .notDependOnEachOther()
            .because("an engine hides one vendor and can be changed alone");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().matching("fr.guichet.ui.(*)..")
            .namingSlices("screen $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("fr.guichet.ui.common.."))
            .because("a screen opens another one through the navigator in ui.common");

    @ArchTest
    static final ArchRule noPackageCycles =
            slices().matching("fr.guichet.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule javafxStaysInUi = noClasses()
            .that()
            .resideOutsideOfPackages("fr.guichet.ui..", "fr.guichet.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule sqlStaysInStore = noClasses()
            .that()
            .resideOutsideOfPackage("fr.guichet.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jdbi..",
                    "java.sql..",
                    "javax.sql..",
                    "org.h2..",
                    "org.flywaydb..",
                    "com.zaxxer..",
                    "com.github.kagkarlsson..");

    @ArchTest
    static final ArchRule enginesHideTheirLibraries = noClasses()
            .that()
            .resideOutsideOfPackage("fr.guichet.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.pdfbox..",
                    "net.sourceforge.tess4j..",
                    "org.openpdf..",
                    "org.apache.tika..",
                    "jakarta.mail..",
                    "org.jsoup..",
                    "opennlp..",
                    "com.google.i18n..",
                    "org.apache.commons.validator..",
                    "com.github.javakeyring..",
                    "org.mozilla.universalchardet..",
                    "org.apache.commons.csv..",
                    "org.dhatim..",
                    "java.net.http..");

    @ArchTest
    static final ArchRule controllersAreGlue = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "fr.guichet.ui..",
                    "fr.guichet.domain..",
                    "java..",
                    "javafx..",
                    "org.jspecify..",
                    "org.kordamp.ikonli..",
                    "org.controlsfx..",
                    "atlantafx..")
            .because("a controller binds widgets to its view model and calls it, nothing else");

    @ArchTest
    static final ArchRule viewModelsHaveNoWidgets = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.fxml..", "javafx.application..", "javafx.concurrent..")
            .because("a view model is tested without a toolkit");

    @ArchTest
    static final ArchRule fxmlTypesArePublic = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .bePublic()
            .because("FXML expression bindings read null, without an error, from non-public classes");

    @ArchTest
    static final ArchRule oneDoorToTheFxThread = noClasses()
            .that()
            .doNotHaveSimpleName("FxTasks")
            .should()
            .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
            .because("results come back to the screen through Tasks");

    @ArchTest
    static final ArchRule noHandMadeThreads = noClasses()
            .that()
            .resideOutsideOfPackages("fr.guichet.ui.common..", "fr.guichet.app..", "fr.guichet.store..")
            .should()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .because("threads are made in few places, named, daemon and closed at shutdown");

    @ArchTest
    static final ArchRule staticsAreConstants = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("state belongs to an object that app builds and closes");

    @ArchTest
    static final ArchRule injectedFieldsOnlyFromFxml = fields().that()
            .areAnnotatedWith(javafx.fxml.FXML.class)
            .should()
            .bePrivate()
            .andShould()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Controller")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule standardStreamsBelongToTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("fr.guichet.app..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("only the command line prints, and only what was asked for");

    @ArchTest
    static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule noSwingNoWebView = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "javafx.embed.swing..", "javafx.scene.web..");

    @ArchTest
    static final ArchRule timeAndIdsArePassedIn = noClasses()
            .that()
            .resideOutsideOfPackage("fr.guichet.app..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("a flow must be reproducible in a test: take a Clock and Ids");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        assertThat(all.getPackage("fr.guichet").getSubpackagesInTree().stream()
                        .filter(p -> !p.getClasses().isEmpty())
                        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages without @NullMarked package-info")
                .isEmpty();
    }

    @ArchTest
    static void theRulesSeeTheCode(JavaClasses all) {
        assertThat(all.size())
                .as("classes imported; rules would pass on nothing")
                .isGreaterThan(50);
    }
}
