/** What everybody may want to know about the site itself: how to get help, privacy, accessibility, who runs it. */
package de.ukrainehilfe.offers.about;
