package de.ukrainehilfe.defaults.pages;

import jakarta.ws.rs.Path;

/** Where a service has put a page that is written once for all services. */
public final class PagePath {
    private PagePath() {}

    /** @param page the service's subclass, or what the container made of it */
    public static String of(Class<?> page) {
        for (Class<?> type = page; type != null; type = type.getSuperclass()) {
            Path path = type.getAnnotation(Path.class);
            if (path != null) {
                return path.value();
            }
        }
        throw new IllegalStateException("the subclass has no @Path");
    }
}
