package de.ukrainehilfe.e2e.eightdays;

import java.io.PrintStream;

/** A bar that says how far long work has come, redrawn in place. */
public final class Progress {
    private static final int WIDTH = 40;

    private final PrintStream out;
    private final String label;
    private final int total;
    private int done;

    public Progress(PrintStream out, String label, int total) {
        this.out = out;
        this.label = label;
        this.total = total;
    }

    public synchronized void step() {
        done++;
        if (done == total || done % Math.max(1, total / 100) == 0) {
            int filled = WIDTH * done / Math.max(1, total);
            out.printf("\r%-28s [%s%s] %d/%d", label, "#".repeat(filled), ".".repeat(WIDTH - filled), done, total);
            if (done == total) {
                out.println();
            }
        }
    }
}
