package de.ukrainehilfe.needs.counter;

import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.NeedJson.petroAndTenBlankets;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class CounterTest {
    @ParameterizedTest
    @CsvSource({"uk, ltr, Ваш номер", "ar, rtl, رقمكم", "de, ltr, Ihre Nummer"})
    void theSlipSpeaksThePersonsLanguageAndTheButtonsTheStaffs(String language, String direction, String number) {
        UUID need = record("caritas", olenaAndTwoChildren().with("requester.locale", language));
        new Browser("caritas", "en")
                .open("/needs/" + need + "/slip")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"" + language + "\" dir=\"" + direction + "\""))
                .body(containsString(number))
                .body(containsString("B-"))
                .body(containsString("Next person"))
                .body(containsString("<svg"))
                .body(not(containsString("Зразок")))
                .body(not(containsString("olena@")));
    }

    @Test
    void somebodyElsesSlipDoesNotExist() {
        UUID need = record("caritas", olenaAndTwoChildren());
        new Browser("diakonie", "de").open("/needs/" + need + "/slip").then().statusCode(404);
    }

    @Test
    void everyDayIsCountedByKindAndEachAssociationCountsItsOwn() {
        long before = today("diakonie");
        record("diakonie", petroAndTenBlankets());
        record("diakonie", olenaAndTwoChildren());
        record("caritas", petroAndTenBlankets());
        assertEquals(before + 2, today("diakonie"));
    }

    /** The sum of the first row, which is today's. */
    private static long today(String who) {
        String page = new Browser(who, "de").open("/needs/counter").asString();
        Matcher sum = Pattern.compile("<strong>(\\d+)</strong></td></tr>").matcher(page);
        return sum.find() ? Long.parseLong(sum.group(1)) : -1;
    }
}
