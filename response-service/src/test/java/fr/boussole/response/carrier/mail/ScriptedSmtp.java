package fr.boussole.response.carrier.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers as it is told: by the first word of a command (and {@code .} for the end of a mail), a line, or
 * {@value #CUT}, which closes the connection instead. Other commands are answered well.
 */
final class ScriptedSmtp implements AutoCloseable {

    static final String CUT = "cut";
    private static final Map<String, String> WELL =
            Map.of("EHLO", "250 test", "DATA", "354 go on", "QUIT", "221 bye", ".", "250 taken");

    private final ServerSocket socket;
    private final Map<String, String> script;
    private final AtomicInteger connections = new AtomicInteger();

    ScriptedSmtp(Map<String, String> script) throws IOException {
        this.script = script;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket peer = socket.accept()) {
                connections.incrementAndGet();
                talk(peer);
            } catch (IOException closed) {
                // The peer left, or the test is over.
            }
        }
    }

    private void talk(Socket peer) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(peer.getInputStream(), StandardCharsets.UTF_8));
        say(peer.getOutputStream(), "220 test");
        boolean isData = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (isData && !line.equals(".")) {
                continue;
            }
            String word = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
            String answer = script.getOrDefault(word, WELL.getOrDefault(word, "250 fine"));
            if (answer.equals(CUT)) {
                return;
            }
            isData = word.equals("DATA") && answer.startsWith("354");
            say(peer.getOutputStream(), answer);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
