package fr.guichet.app;

import fr.guichet.base.Problem;
import fr.guichet.domain.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One window a data folder. The first start holds a lock on the folder and listens on a local socket that only this user
 * reaches; a second start hands over the files it was given, which also brings the first window forward, and ends.
 */
final class OnlyWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OnlyWindow.class);
    /** The address of such a socket may have so many bytes on every system. */
    private static final int LONGEST_ADDRESS = 100;

    private static final int LONGEST_MESSAGE = 1 << 20;

    private final FileLock lock;
    private final ServerSocketChannel server;
    private final Path socket;

    private OnlyWindow(FileLock lock, ServerSocketChannel server, Path socket) {
        this.lock = lock;
        this.server = server;
        this.socket = socket;
    }

    /**
     * Becomes the folder's window.
     *
     * @param onSecondStart told the files a later start was given, perhaps none
     * @return empty where another window already is there; it was told of the files
     */
    static Optional<OnlyWindow> of(Path data, List<Path> files, Consumer<List<Path>> onSecondStart) {
        try {
            Files.createDirectories(data);
            FileLock lock = FileChannel.open(
                            data.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            Path socket = socket(data);
            if (lock == null) {
                tell(socket, files);
                return Optional.empty();
            }
            Files.deleteIfExists(socket);
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            var window = new OnlyWindow(lock, server, socket);
            var listening = new Thread(() -> window.listen(onSecondStart), "second-starts");
            listening.setDaemon(true);
            listening.start();
            return Optional.of(window);
        } catch (IOException e) {
            throw new Problem(e, "app.folder", data.toString());
        }
    }

    private static Path socket(Path data) {
        Path inside = data.toAbsolutePath().resolve("window.sock");
        if (inside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS) {
            return inside;
        }
        String name = Sha256.of(data.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, 16);
        return Path.of(System.getProperty("java.io.tmpdir"), "guichet-" + name + ".sock");
    }

    private static void tell(Path socket, List<Path> files) throws IOException {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            String message = String.join(
                    "\n", files.stream().map(f -> f.toAbsolutePath().toString()).toList());
            var bytes = ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private void listen(Consumer<List<Path>> onSecondStart) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                onSecondStart.accept(heard(channel));
            } catch (AsynchronousCloseException e) {
                return;
            } catch (IOException e) {
                LOG.warn("a second start was not understood", e);
            }
        }
    }

    private static List<Path> heard(SocketChannel channel) throws IOException {
        var message = new ByteArrayOutputStream();
        try (var in = Channels.newInputStream(channel)) {
            message.writeBytes(in.readNBytes(LONGEST_MESSAGE));
        }
        return message.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.isBlank())
                .map(Path::of)
                .toList();
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
            lock.acquiredBy().close();
        } catch (IOException e) {
            LOG.warn("the window's lock was not given back cleanly", e);
        }
    }
}
