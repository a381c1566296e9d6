package de.ukrainehilfe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The mails received, newest first, each in a file of its own; beyond the limit the oldest go. */
final class MailStore {

    private static final int LIMIT = 100_000;
    private static final String SUFFIX = ".eml";

    private final Path directory;
    private final Clock clock;
    /** By identifier, which is the time of arrival in microseconds: order of arrival. */
    private final TreeMap<String, ReceivedMail> mails = new TreeMap<>();

    private final Set<String> read = new HashSet<>();
    private final AtomicLong lastId = new AtomicLong();

    MailStore(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        try {
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(this::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(List<String> recipients, byte[] data) {
        String id = nextId();
        Path file = directory.resolve(id + SUFFIX);
        try {
            // whole or not at all, also if somebody pulls the plug
            Path draft = Files.write(directory.resolve(id + ".draft"), ReceivedMail.content(recipients, data));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        put(new ReceivedMail(id, time(id), file));
    }

    synchronized List<ReceivedMail> newestFirst() {
        return List.copyOf(mails.descendingMap().values());
    }

    synchronized List<ReceivedMail> page(Predicate<ReceivedMail> wanted, int start, int limit) {
        return mails.descendingMap().values().stream()
                .filter(wanted)
                .skip(start)
                .limit(limit)
                .toList();
    }

    synchronized long count(Predicate<ReceivedMail> wanted) {
        return mails.values().stream().filter(wanted).count();
    }

    synchronized int size() {
        return mails.size();
    }

    synchronized Optional<ReceivedMail> find(String id) {
        return id.equals("latest") && !mails.isEmpty()
                ? Optional.of(mails.lastEntry().getValue())
                : Optional.ofNullable(mails.get(id));
    }

    synchronized void markRead(String id) {
        read.add(id);
    }

    synchronized boolean isRead(String id) {
        return read.contains(id);
    }

    synchronized int unread() {
        return mails.size() - read.size();
    }

    synchronized void clear() {
        while (!mails.isEmpty()) {
            dropOldest();
        }
    }

    private synchronized void put(ReceivedMail mail) {
        mails.put(mail.id(), mail);
        if (mails.size() > LIMIT) {
            dropOldest();
        }
    }

    private void dropOldest() {
        ReceivedMail oldest = mails.pollFirstEntry().getValue();
        read.remove(oldest.id());
        try {
            oldest.deleteFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Path file) {
        String id = file.getFileName().toString().replace(SUFFIX, "");
        put(new ReceivedMail(id, time(id), file));
    }

    private String nextId() {
        long now = clock.millis() * 1000;
        return String.format("%020d", lastId.updateAndGet(last -> Math.max(last + 1, now)));
    }

    private static Instant time(String id) {
        return Instant.ofEpochMilli(Long.parseLong(id) / 1000);
    }
}
