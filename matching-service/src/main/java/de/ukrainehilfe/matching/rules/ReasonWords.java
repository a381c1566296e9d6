package de.ukrainehilfe.matching.rules;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says reasons in the caller's language. */
@ApplicationScoped
public class ReasonWords {
    private final Texts texts;
    private final Page page;

    ReasonWords(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    /** One sentence; empty for a rule that is no more. */
    public String of(Reason reason) {
        if (reason.rule().equals(Scoring.SILENCE)) {
            return rules().silentFor(reason.parameters().get(0));
        }
        if (reason.rule().equals(Scoring.KNOWN)) {
            return rules().sameHelper();
        }
        return ScoreRules.ALL.stream()
                .filter(rule -> rule.name().equals(reason.rule()))
                .map(rule -> rule.sentence().of(this, reason.parameters()))
                .findFirst()
                .orElse("");
    }

    String distance(List<String> parameters) {
        return parameters.isEmpty() ? rules().noWay() : rules().distance(parameters.get(0));
    }

    String fit(List<String> parameters) {
        return switch (parameters.get(0)) {
            case "LODGING" -> rules().placesUsed(parameters.get(1), parameters.get(2));
            case "TRANSPORT" -> rules().seatsUsed(parameters.get(1), parameters.get(2));
            case "ACCOMPANIMENT" -> rules().goesAlong();
            case "MENTORING" -> rules().hoursUsed(parameters.get(1), parameters.get(2));
            case "GOODS" -> rules().amountCovered(parameters.get(1), parameters.get(2));
            default -> parameters.get(1).equals("true") ? rules().subjectKnown() : rules().subjectUnknown();
        };
    }

    String waiting(List<String> parameters) {
        return rules().waiting(parameters.get(0));
    }

    String language(List<String> parameters) {
        return parameters.isEmpty()
                ? rules().noSharedLanguage()
                : rules().sameLanguage(Locale.forLanguageTag(parameters.get(0)).getDisplayLanguage(page.locale()));
    }

    String vulnerability(List<String> parameters) {
        return parameters.isEmpty()
                ? rules().noPriority()
                : rules().priority(parameters.stream().map(this::circumstance).collect(Collectors.joining(", ")));
    }

    private String circumstance(String code) {
        return switch (code) {
            case "URGENT" -> rules().urgent();
            case "HIGH" -> rules().high();
            case "CHILDREN" -> rules().withChildren();
            case "STEP_FREE" -> rules().stepFree();
            default -> rules().womenOnly();
        };
    }

    String slack(List<String> parameters) {
        return rules().daysCovered(parameters.get(0), Integer.parseInt(parameters.get(1)));
    }

    String district(List<String> parameters) {
        return switch (parameters.get(0)) {
            case "SAME" -> rules().sameDistrict();
            case "TOWN" -> rules().sameTown(parameters.get(1));
            default -> rules().otherTown();
        };
    }

    String balance(List<String> parameters) {
        return rules().districtHouses(parameters.get(0), parameters.get(1), parameters.get(2));
    }

    String workload(List<String> parameters) {
        return rules().hoursPromised(parameters.get(0));
    }

    private RuleTexts rules() {
        return texts.of(RuleTexts.class);
    }
}
