package de.ukrainehilfe.notification.subscription;

/** How calls are signed: with a secret both sides know, or with a key of which the association knows the public half. */
public enum Signing {
    HMAC,
    ED25519
}
