package se.handslag.web.joint.sip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Person;
import se.handslag.core.document.Block;
import se.handslag.core.document.Document;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.document.Table;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipNeed;
import se.handslag.planning.joint.sip.SipParty;
import se.handslag.planning.joint.sip.SipRow;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/** The plan and its invitations on paper. Neither a title nor the name of a file tells of anyone. */
final class SipPaper {
    private final Visit visit;
    private final CaseFile file;

    SipPaper(Visit visit, CaseFile file) {
        this.visit = visit;
        this.file = file;
    }

    /** In easy layout, for the person: short sentences, one thing at a time. */
    Reply easy(ReadingSips.Locked locked) {
        SipContent plan = locked.content();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(visit.say("web.sip.paper.yours", file.shownName())));
        part(blocks, "web.sip.paper.important", plan.important());
        part(blocks, "web.sip.paper.short-goals", plan.shortGoals());
        part(blocks, "web.sip.paper.long-goals", plan.longGoals());
        blocks.add(new Block.Heading(1, visit.say("web.sip.paper.happens")));
        for (SipRow row : plan.rows()) {
            blocks.add(new Block.Heading(2, row.need()));
            List<String> points =
                    new ArrayList<>(List.of(row.intervention(), visit.say("web.sip.paper.does", who(row))));
            if (!row.when().isBlank()) {
                points.add(visit.say("web.sip.paper.when", row.when()));
            }
            blocks.add(new Block.Points(points));
        }
        blocks.add(new Block.Heading(1, visit.say("web.sip.paper.lead")));
        blocks.add(new Block.Paragraph(
                visit.say("web.sip.paper.lead.text", locked.lock().leadName())));
        part(blocks, "web.sip.paper.crisis-plan", plan.crisisPlan());
        blocks.add(new Block.Heading(1, visit.say("web.sip.paper.again")));
        blocks.add(new Block.Paragraph(visit.say(
                "web.sip.paper.again.text",
                visit.date(locked.lock().followUpOn()),
                locked.lock().followUpBy())));
        blocks.add(new Block.Paragraph(visit.say("web.sip.paper.right")));
        return print("web.sip.paper.easy", locked, blocks, PrintStyle.LETTER_1, "sip-lattlast.pdf");
    }

    /** Whole, with the rows as a table on lying paper. */
    Reply whole(ReadingSips.Locked locked) {
        SipContent plan = locked.content();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(visit.say("web.sip.paper.about"), about()));
        fact(facts, "held-on", plan.heldOn().map(visit::date).orElse(""));
        fact(facts, "present", plan.present());
        fact(facts, "lead", visit.say("sip.party." + locked.lock().lead().code()) + ", " + plan.leadName());
        fact(facts, "follow-up-on", visit.date(locked.lock().followUpOn()));
        fact(facts, "follow-up-by", plan.followUpBy());
        fact(facts, "crisis-plan", plan.crisisPlan());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Summary(facts)));
        part(blocks, "sip.field.important", plan.important());
        part(blocks, "sip.field.question", plan.question());
        part(blocks, "sip.field.situation", plan.situation());
        part(blocks, "sip.field.short-goals", plan.shortGoals());
        part(blocks, "sip.field.long-goals", plan.longGoals());
        blocks.add(new Table(
                visit.say("web.sip.rows"),
                List.of(
                        Table.Column.ofWords(visit.say("sip.field.need")),
                        Table.Column.ofWords(visit.say("sip.field.intervention")),
                        Table.Column.ofWords(visit.say("sip.field.answers")),
                        Table.Column.ofWords(visit.say("sip.field.when"))),
                plan.rows().stream()
                        .map(row -> List.of(row.need(), row.intervention(), who(row), row.when()))
                        .toList()));
        return print("web.sip.paper.whole", locked, blocks, PrintStyle.REPORT_1, "sip.pdf");
    }

    /** The call. Of a protected person it says no number, and whoever gets it asks. */
    Reply invitation(SipInvitation invitation, SipNeed need) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                visit.say(invitation.isForThePerson() ? "web.sip.paper.call.person" : "web.sip.paper.call.other")));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(visit.say("web.sip.paper.to"), invitation.receiver()));
        if (!invitation.isForThePerson()) {
            facts.add(new Block.Fact(visit.say("web.sip.paper.about"), about()));
        }
        facts.add(new Block.Fact(visit.say("web.sip.meeting"), visit.moment(invitation.meetingAt())));
        facts.add(new Block.Fact(visit.say("web.sip.place"), invitation.place()));
        facts.add(new Block.Fact(visit.say("sip.field.question"), invitation.question()));
        facts.add(new Block.Fact(
                visit.say("web.sip.paper.caller"),
                invitation.called().name() + ", " + invitation.called().title()));
        facts.add(new Block.Fact(
                visit.say("web.sip.paper.law"),
                need.law(visit.actor().employer().kind())));
        blocks.add(new Block.Summary(facts));
        blocks.add(new Block.Paragraph(
                visit.say(invitation.isForThePerson() ? "web.sip.paper.answer.person" : "web.sip.paper.answer.other")));
        String id = invitation.id().toString();
        Document document = new Document(
                visit.say("web.sip.paper.call"), visit.language(), id.substring(id.length() - 12), "", blocks);
        return visit.download(
                PdfPrinter.print(
                        document, PrintStyle.LETTER_1, invitation.called().at()),
                PdfPrinter.MEDIA_TYPE,
                "kallelse.pdf");
    }

    private Reply print(String title, ReadingSips.Locked locked, List<Block> blocks, PrintStyle style, String name) {
        Document document = new Document(
                visit.say(title),
                visit.language(),
                visit.say("web.sip.version", locked.lock().round()),
                visit.say(
                        "web.sip.paper.locked",
                        locked.lock().locked().name(),
                        visit.moment(locked.lock().locked().at())),
                blocks);
        return visit.download(
                PdfPrinter.print(document, style, locked.lock().locked().at()), PdfPrinter.MEDIA_TYPE, name);
    }

    private String about() {
        Optional<Person> person = file.person();
        if (person.filter(known -> known.protection().isProtected()).isPresent()) {
            return visit.say("web.sip.paper.about.protected");
        }
        String born = person.flatMap(Person::born).map(LocalDate::toString).orElse("");
        return born.isEmpty() ? file.shownName() : visit.say("web.sip.paper.about.person", file.shownName(), born);
    }

    private String who(SipRow row) {
        String party = row.answers()
                .map(SipParty::code)
                .map(code -> visit.say("sip.party." + code))
                .orElse("");
        boolean isPrincipal = row.answers()
                .filter(one -> one == SipParty.MUNICIPALITY || one == SipParty.REGION)
                .isPresent();
        if (row.whom().isBlank()) {
            return party;
        }
        return isPrincipal ? party + ", " + row.whom() : row.whom();
    }

    private void part(List<Block> blocks, String heading, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Heading(1, visit.say(heading)));
            blocks.add(new Block.Paragraph(text));
        }
    }

    private void fact(List<Block.Fact> facts, String field, String value) {
        if (!value.isBlank()) {
            facts.add(new Block.Fact(visit.say("sip.field." + field), value));
        }
    }
}
