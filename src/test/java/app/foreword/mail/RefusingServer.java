package app.foreword.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A mail server that knows nobody. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket door;

    RefusingServer() throws IOException {
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                talk(door.accept());
            }
        } catch (SocketException closed) {
            // the test is over
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void talk(Socket visitor) throws IOException {
        try (visitor;
                var said = new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII))) {
            answer(visitor, "220 here");
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                answer(visitor, line.startsWith("RCPT") ? "550 5.1.1 No such person" : "250 ok");
            }
        }
    }

    private static void answer(Socket visitor, String line) throws IOException {
        visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        visitor.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
