/** A German postcode as a place: its centre, its town, its city district. */
package de.ukrainehilfe.defaults.place;
