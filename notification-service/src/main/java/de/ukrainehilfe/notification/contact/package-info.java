/** Asks the services that own people's contact data, at the moment of writing and never before. */
package de.ukrainehilfe.notification.contact;
