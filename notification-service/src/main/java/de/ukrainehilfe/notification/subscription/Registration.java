package de.ukrainehilfe.notification.subscription;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.notification.webhook.Targets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** Takes endpoints in, changes their keys, takes them out; each association its own. */
@ApplicationScoped
class Registration {
    /** More would be a mistake, and each one is called for every event. */
    private static final int MOST_ENDPOINTS = 10;

    private final Subscriptions subscriptions;
    private final Portfolio portfolio;
    private final Keys keys;
    private final Targets targets;
    private final Page page;
    private final Texts texts;

    Registration(Subscriptions subscriptions, Portfolio portfolio, Keys keys, Targets targets, Page page, Texts texts) {
        this.subscriptions = subscriptions;
        this.portfolio = portfolio;
        this.keys = keys;
        this.targets = targets;
        this.page = page;
        this.texts = texts;
    }

    @Transactional
    Subscription add(NewSubscription wanted) {
        String association = portfolio.association();
        SubscriptionTexts words = texts.of(SubscriptionTexts.class);
        try {
            targets.resolve(wanted.url());
        } catch (Targets.Forbidden forbidden) {
            throw Refusal.field("url", words.problem(forbidden.problem()));
        }
        if (subscriptions.of(association).size() >= MOST_ENDPOINTS) {
            throw new Refusal(Status.CONFLICT, "too-many", words.tooMany(MOST_ENDPOINTS));
        }
        return subscriptions.add(association, wanted, page.getLang());
    }

    @Transactional
    void rotate(UUID id) {
        subscriptions.rotate(portfolio.own(id).id);
    }

    @Transactional
    void enable(UUID id) {
        subscriptions.enable(portfolio.own(id).id);
    }

    @Transactional
    void remove(UUID id) {
        subscriptions.remove(portfolio.own(id).id);
    }

    /** With its keys for the association itself; nobody else needs them. */
    @Transactional
    SubscriptionView view(Subscription subscription) {
        if (!portfolio.isOwner()) {
            return SubscriptionView.of(subscription, null);
        }
        return SubscriptionView.of(
                subscription,
                subscriptions.keys(subscription.id).stream()
                        .map(key -> new SubscriptionView.Key(
                                keys.shown(subscription.signing, key.id), key.createdAt, key.retiresAt))
                        .toList());
    }
}
