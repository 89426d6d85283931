package fr.guichet.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Files and folders that survive a power cut: a file appears under its name whole or not at all. */
final class DurableFiles {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private DurableFiles() {}

    /** What goes into a file. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            createFolders(parent);
        }
        Files.createDirectories(folder);
        if (parent != null) {
            flushFolder(parent);
        }
    }

    static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /** Only the owner can read it, from the first moment on. */
    static void write(Path file, Writer content) throws IOException {
        // a temporary file is its owner's alone on POSIX systems
        Path aside = Files.createTempFile(file.getParent(), ".", ".part");
        try {
            onlyForOwner(aside);
            // a plain stream: an interrupt of the thread does not close it half-way as it does a channel
            try (var out = new FileOutputStream(aside.toFile())) {
                content.write(out);
                out.getFD().sync();
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            flushFolder(file.getParent());
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    static void onlyForOwner(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
        } else if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    /** Windows writes a folder's entries through by itself and opens no folder as a file. */
    private static void flushFolder(Path folder) throws IOException {
        if (!WINDOWS) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
