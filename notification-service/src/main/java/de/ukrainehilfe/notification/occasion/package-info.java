/** Which fact is told to whom. */
package de.ukrainehilfe.notification.occasion;
