package de.ukrainehilfe.matching.board;

/** Back to where the button was, and nowhere else. */
final class WayBack {
    private WayBack() {}

    /** An address of the board, to which more of a query can be added. */
    static String to(String asked) {
        boolean ours = asked != null && asked.matches("/matches\\?[A-Za-z0-9=&_-]*");
        return ours ? asked + "&" : "/matches?";
    }
}
