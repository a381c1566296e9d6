/** Shows coordinators what every mail says, in every language, before anybody gets it. */
package de.ukrainehilfe.notification.preview;
