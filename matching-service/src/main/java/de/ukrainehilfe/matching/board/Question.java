package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.matching.match.MatchStatus;
import java.util.List;

/**
 * What a side is asked, in plain words: the other side's facts, no name, no exact place.
 *
 * @param own which offer or need of the reader it is about
 * @param facts of the other side
 * @param state sentences about where it stands; empty where the reader has still to answer
 * @param open whether the buttons are shown
 */
record Question(
        MatchStatus status,
        String own,
        String found,
        String kind,
        String about,
        String place,
        List<String> facts,
        String answerUntil,
        List<String> state,
        boolean open) {}
