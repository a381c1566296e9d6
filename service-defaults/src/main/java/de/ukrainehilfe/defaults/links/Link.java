package de.ukrainehilfe.defaults.links;

import java.util.UUID;

/**
 * What a valid link stands for.
 *
 * @param side OFFER or NEED where the purpose has sides, otherwise null
 */
public record Link(LinkPurpose purpose, UUID id, String side) {}
