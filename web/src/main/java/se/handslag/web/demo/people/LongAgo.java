package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.PHONE;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.planning.DischargeReason;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;

/** Those whose files have lain still for more than five years, so that the head of service has something to erase. */
@CompositionRoot(because = "a story is lived at both authorities")
final class LongAgo {
    private LongAgo() {}

    static List<Story> stories(LocalDate today) {
        return List.of(signe(today), elsa(today), anton(today), someone(today));
    }

    private static Story signe(LocalDate today) {
        return Path.of(today, Someone.woman("Signe", "Hedlund", 34, 6, 2).reachedByPhone(91), SARA, 2_140)
                .relativeCalls("Gun Hedlund", "Signe", "Mamman ringer om sin dotter, som har slutat svara i telefon.")
                .after(6)
                .identified()
                .note(0, SARA, PHONE, "Signe ringer själv. Hon har börjat gå ut med hunden igen och vill inte ha stöd.")
                .neverBegan(DischargeReason.DROP_OUT_BEFORE, "Signe hör av sig om det behövs.")
                .story();
    }

    private static Story elsa(LocalDate today) {
        return Path.of(today, Someone.woman("Elsa", "Lundmark", 31, 10, 12).reachedByText(92), ELIN, 2_010)
                .relativeCalls("Per Lundmark", "Elsa", "Brodern ringer. Elsa bor hos honom och lämnar inte rummet.")
                .after(10)
                .identified()
                .after(4)
                .neverBegan(DischargeReason.DROP_OUT_BEFORE, "Elsa har flyttat till en annan kommun.")
                .story();
    }

    /** Born on one of the days that are kept for research. */
    private static Story anton(LocalDate today) {
        return Path.of(today, Someone.man("Anton", "Sjöberg", 29, 3, 15).reachedByText(93), SARA, 2_080)
                .relativeCalls("Lena Sjöberg", "Anton", "Mamman ringer. Anton har inte varit i skolan sedan i våras.")
                .after(8)
                .identified()
                .neverBegan(DischargeReason.DROP_OUT_BEFORE, "Anton har fått en ny skola och vill pröva den först.")
                .story();
    }

    /** Nobody ever said who it was, so that a human being has to judge the file. */
    private static Story someone(LocalDate today) {
        return Path.ofSomeone(today, ELIN, 2_050)
                .relativeCalls(
                        "En granne", "Grannens son", "En granne ringer och är orolig. Vill inte säga vem det gäller.")
                .after(12)
                .neverBegan(DischargeReason.DROP_OUT_BEFORE, "Grannen har inte hört av sig igen.")
                .story();
    }
}
