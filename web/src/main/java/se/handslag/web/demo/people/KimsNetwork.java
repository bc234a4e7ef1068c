package se.handslag.web.demo.people;

import static se.handslag.web.demo.DemoStaff.SARA;

import java.util.List;
import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.MemberRole;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.joint.Circle;

/** Whom Kim has chosen to have around him, and what each may know. */
@CompositionRoot(because = "those whom a person chooses come from both authorities and from elsewhere")
final class KimsNetwork {
    private KimsNetwork() {}

    /** The four whom Kim chose, and their first meeting. */
    static Deed chosen() {
        List<Deed> deeds = List.of(
                new Circle.Chosen(
                        SARA,
                        "Eva Holm",
                        MemberRole.RELATIVE,
                        "mamma",
                        "",
                        "070-174 06 05, efter fem",
                        "Mamma får vara med och veta målen och vad vi kommer fram till. Inte vad jag säger till Nils.",
                        Set.of(KnowPart.PLAN_GOALS, KnowPart.MINUTES, KnowPart.CRISIS_PLAN)),
                new Circle.Chosen(
                        SARA,
                        "Nils Ek",
                        MemberRole.OTHER_SIDE,
                        "sjuksköterska",
                        "Region Uppsala",
                        "",
                        "Nils ska vara med.",
                        Set.of()),
                new Circle.Chosen(
                        SARA,
                        "Åsa Norén",
                        MemberRole.OTHER_AGENCY,
                        "studievägledare",
                        "Wiks folkhögskola",
                        "asa@wik.example",
                        "Åsa får veta vad vi bestämmer om kursen, inget annat.",
                        Set.of(KnowPart.MINUTES)),
                new Circle.Chosen(
                        SARA,
                        "Robin",
                        MemberRole.FRIEND,
                        "kompis på nätet",
                        "",
                        "Kim skriver själv",
                        "Robin får komma om jag vill, men behöver inte veta något.",
                        Set.of()),
                new Circle.Met(
                        SARA,
                        "Måndagarna\nKameran på lektionerna",
                        "Jag vill att ni frågar mig först, sedan varandra.",
                        "Kim berättade hur det är att börja veckan. Åsa ordnar så att kameran får vara av i början.",
                        "Skicka schemat till Sara och Nils",
                        "Kim"));
        return telling -> deeds.forEach(deed -> deed.tell(telling));
    }

    /** They meet again soon. */
    static Deed meetsAgain() {
        return new Circle.Planned(SARA, "Hur första månaden har gått\nVad som ska hända när beslutet tar slut", 24);
    }
}
