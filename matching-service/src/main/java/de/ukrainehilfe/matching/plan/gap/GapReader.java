package de.ukrainehilfe.matching.plan.gap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** Reads an instance: agents and jobs, then costs and uses row by row, then the capacities. */
public final class GapReader {
    private GapReader() {}

    public static GapInstance read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static GapInstance parse(String text) {
        try (Scanner numbers = new Scanner(text)) {
            int agents = numbers.nextInt();
            int jobs = numbers.nextInt();
            int[][] costs = table(numbers, agents, jobs);
            int[][] uses = table(numbers, agents, jobs);
            return new GapInstance(costs, uses, row(numbers, agents));
        }
    }

    private static int[][] table(Scanner numbers, int rows, int columns) {
        int[][] table = new int[rows][];
        for (int row = 0; row < rows; row++) {
            table[row] = row(numbers, columns);
        }
        return table;
    }

    private static int[] row(Scanner numbers, int columns) {
        int[] row = new int[columns];
        for (int column = 0; column < columns; column++) {
            row[column] = numbers.nextInt();
        }
        return row;
    }
}
