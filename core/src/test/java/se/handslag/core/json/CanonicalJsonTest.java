package se.handslag.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void writesKeysInOrderAtEveryDepthWithoutWhiteSpace() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("å", true);
        inner.put("a", List.of(1, 2L, "tre"));
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("z", inner);
        outer.put("B", "\"rad\"\n");
        assertThat(CanonicalJson.write(outer))
                .isEqualTo("{\"B\":\"\\\"rad\\\"\\n\",\"z\":{\"a\":[1,2,\"tre\"],\"å\":true}}");
    }

    @Test
    void readsWhatItWrote() {
        Map<String, Object> object = Map.of("a", List.of(Map.of("b", 1, "c", "Å")), "d", false);
        assertThat(CanonicalJson.read(CanonicalJson.write(object))).isEqualTo(object);
    }

    @Test
    void hashesAsTheStandardSays() {
        assertThat(CanonicalJson.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void refusesWhatTwoWritersCouldWriteDifferently() {
        assertThatThrownBy(() -> CanonicalJson.write(Map.of("share", 0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Double");
    }

    @Test
    void saysWhereATextIsNotJsonWithoutRepeatingIt() {
        for (String text : List.of("{\"a\":hemligt}", "[1]", "null", "", "{\"a\":1")) {
            assertThatThrownBy(() -> CanonicalJson.read(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Not a JSON object")
                    .hasMessageNotContaining("hemligt");
        }
    }

    @Test
    void appendsATextAsItIsWrittenInAnObject() {
        for (int sign = 0; sign < 0x3000; sign++) {
            String text = "a" + (char) sign + "b";
            StringBuilder json = new StringBuilder();
            CanonicalJson.append(json, text);
            assertThat("{\"t\":" + json + "}").isEqualTo(CanonicalJson.write(Map.of("t", text)));
        }
    }
}
