package se.handslag.planning.joint.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Sentences;
import se.handslag.core.export.ExportPlan;
import se.handslag.core.export.SaidValues;
import se.handslag.core.export.Wording;
import se.handslag.core.records.StoredRow;
import se.handslag.planning.PlanningPart;
import se.handslag.planning.joint.sip.SipChapters;

/** What a plan says in an extract for the person: in words, whatever it is stored as. */
class PlanInWordsTest {
    private static final String ID = "01900000-0000-7000-8000-000000000001";
    private static final String PLAN = "{\"aim\":\"Ut\",\"goals\":[{\"id\":\"" + ID + "\",\"saidBy\":\"person\","
            + "\"status\":\"put-aside\",\"steps\":[{\"by\":\"municipality\",\"day\":\"\",\"done\":true,\"text\":\"Gå ut\"}],"
            + "\"target\":{\"days\":\"2026-03-02/2026-04-01\",\"moved\":\"needs-changed\"},\"words\":\"Komma ut\"}],"
            + "\"schema\":2,\"view\":{\"answer\":\"does-not-agree\",\"on\":\"2026-03-02\",\"ownWords\":\"ongoing\"}}";
    private static final String SIP = "{\"fields\":{\"lead\":\"region\",\"row." + ID
            + ".answers\":\"person\",\"situation\":\"Bor hemma\"},\"schema\":1}";

    @Test
    void saysAPlanInWords() {
        assertThat(said("plan_version", PLAN))
                .contains(
                        "Vad insatsen ska leda till: Ut",
                        "Mål: Komma ut",
                        "Vems ord: Sagt av personen",
                        "Läge: Lagt åt sidan",
                        "Nås: 2 mars 2026 – 1 april 2026",
                        "Varför dagen flyttades: Behovet har ändrats",
                        "Delmål: Gå ut",
                        "Klart: Ja",
                        "Den som gör det: Kommunen",
                        "Vad personen tycker: Håller inte med om planen",
                        "Sagt den: 2 mars 2026",
                        // The person's own words are no code, even when they read like one.
                        "Personens egna ord: ongoing")
                .noneMatch(line -> line.contains("schema") || line.equals("2") || line.contains(ID));
    }

    @Test
    void saysASipInWords() {
        assertThat(said("sip_version", SIP))
                .containsExactlyInAnyOrder(
                        "Övergripande ansvar: Regionen",
                        "Ansvarar: Personen själv",
                        "Nuläge och pågående insatser: Bor hemma");
    }

    private static List<String> said(String table, String content) {
        ExportPlan plan = new ExportPlan();
        PlanRoom.chapters(plan);
        SipChapters.of(plan);
        Sentences sentences = Sentences.of(List.copyOf(new PlanningPart().texts()));
        Locale swedish = Locale.forLanguageTag("sv");
        Wording wording = new Wording(
                swedish,
                key -> sentences.knows(key) || key.equals("export.yes"),
                sentence -> sentence.key().equals("export.yes") ? "Ja" : sentences.say(sentence, swedish));
        return new SaidValues(plan, wording, Map.of())
                .say(new StoredRow(table, "1", Map.of("content", content)), "content", Map.of("content", "text"))
                .orElseThrow()
                .lines()
                .toList();
    }
}
