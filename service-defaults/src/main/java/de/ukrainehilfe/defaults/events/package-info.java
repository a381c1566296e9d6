/** What every service needs so that a fact it commits is heard, once, by those who listen. */
package de.ukrainehilfe.defaults.events;
