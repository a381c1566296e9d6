package de.ukrainehilfe.offers;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything the service logs while this is open, stack traces included. */
final class CapturedLog extends Handler implements AutoCloseable {
    private final StringBuffer text = new StringBuffer();

    CapturedLog() {
        setLevel(Level.ALL);
        setFormatter(new PatternFormatter("%s%n"));
        Logger.getLogger("").addHandler(this);
    }

    String text() {
        return text.toString();
    }

    @Override
    public void publish(LogRecord record) {
        text.append(getFormatter().format(record));
        if (record.getThrown() != null) {
            StringWriter trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace));
            text.append(trace);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
