/** The system with a real login: Keycloak with the realm that a city imports. */
package de.ukrainehilfe.e2e.keycloak;
