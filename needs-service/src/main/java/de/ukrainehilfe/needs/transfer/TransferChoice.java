package de.ukrainehilfe.needs.transfer;

import de.ukrainehilfe.defaults.place.Municipality;
import java.util.List;

/**
 * What can be done on a need's page.
 *
 * @param municipalities those to choose from
 * @param keptUntil the day until which a transfer can be taken back; null where it cannot
 */
public record TransferChoice(List<Municipality> municipalities, String keptUntil) {}
