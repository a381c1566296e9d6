package de.ukrainehilfe.notification.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that misbehaves at one step of the dialogue: GREETING, EHLO, MAIL, RCPT, DATA or DOT. */
final class ScriptedServer implements AutoCloseable {
    private static final String HANG_UP = "hang up";
    private static final String SILENCE = "say nothing";

    private final ServerSocket socket;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile String step = "";
    private volatile String behaviour = "";

    ScriptedServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        daemon(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** Every command. */
    List<String> heard() {
        return heard;
    }

    void answer(String at, String line) {
        step = at;
        behaviour = line;
    }

    void hangUpAt(String at) {
        answer(at, HANG_UP);
    }

    void fallSilentAt(String at) {
        answer(at, SILENCE);
    }

    void behave() {
        answer("", "");
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                open.add(connection);
                daemon(() -> talk(connection));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket connection) {
        try (connection;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = connection.getOutputStream();
            boolean open = say(out, "GREETING", "220 ready");
            boolean inMessage = false;
            for (String line = in.readLine(); open && line != null; line = in.readLine()) {
                if (inMessage) {
                    if (line.equals(".")) {
                        inMessage = false;
                        open = say(out, "DOT", "250 taken");
                    }
                    continue;
                }
                heard.add(line);
                String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                open = say(out, command, command.equals("DATA") ? "354 go on" : "250 well");
                inMessage = command.equals("DATA") && !step.equals("DATA");
            }
        } catch (IOException gone) {
            // the other side has had enough
        }
    }

    /** Whether the connection goes on. */
    private boolean say(OutputStream out, String at, String usually) throws IOException {
        String line = at.equals(step) ? behaviour : usually;
        if (line.equals(HANG_UP)) {
            return false;
        }
        if (!line.equals(SILENCE)) {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        return true;
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }
}
