package de.ukrainehilfe.needs.need;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.needs.Contract;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GoodsItemTest {
    @Test
    void isTheAgreedCatalogue() {
        Map<String, String> agreed = new TreeMap<>();
        Contract.schema("goods.json").path("oneOf").forEach(group -> group.at("/properties/item/enum")
                .forEach(item -> agreed.put(
                        item.asText(), group.at("/properties/unit/const").asText())));

        assertEquals(
                agreed,
                Arrays.stream(GoodsItem.values())
                        .collect(Collectors.toMap(
                                GoodsItem::code, item -> item.unit().name(), (a, b) -> a, TreeMap::new)));
    }
}
