/** Shows coordinators what became of every mail. */
package de.ukrainehilfe.notification.delivery;
