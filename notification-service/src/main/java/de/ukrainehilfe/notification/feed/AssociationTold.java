package de.ukrainehilfe.notification.feed;

/** An association's feed has one more event; said inside the transaction that writes it. */
public record AssociationTold(AssociationEvent event) {}
