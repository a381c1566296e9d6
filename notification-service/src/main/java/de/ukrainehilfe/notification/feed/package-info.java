/** What each association is told of its matches, kept for 30 days so that it can be read, sent and sent again. */
package de.ukrainehilfe.notification.feed;
