package se.handslag.planning.joint.inform.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.InformationId;
import se.handslag.planning.joint.inform.Telling;
import se.handslag.planning.joint.inform.ToldOf;
import se.handslag.planning.joint.inform.Understanding;

@EntityListeners(Sealing.class)
@Entity(name = "InformationGiven")
@Table(name = "information_given")
class InformationRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "given_on")
    private LocalDate givenOn = LocalDate.EPOCH;

    @Column(name = "told")
    private String told = "";

    @Column(name = "recommended")
    private String recommended = "";

    @Column(name = "help")
    private String help = "";

    @Column(name = "help_with")
    private String helpWith = "";

    @Column(name = "told_how")
    private @Nullable String toldHow;

    @Column(name = "why")
    private @Nullable String why;

    @Column(name = "understood")
    private @Nullable String understood;

    @Column(name = "said")
    private @Nullable String said;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected InformationRow() {}

    static InformationRow from(InformationGiven information) {
        InformationRow row = new InformationRow();
        row.id = information.id().value();
        row.caseId = information.caseId().value();
        row.givenOn = information.on();
        row.told = information.told();
        row.recommended = information.recommended();
        row.help = information.help().code();
        row.helpWith = information.helpWith();
        row.toldHow = information.telling().codes();
        row.why = information.telling().why();
        row.understood = information.telling().understood().code();
        row.said = information.telling().said();
        row.by = SignatureColumns.from(information.by());
        return row;
    }

    UUID id() {
        return id;
    }

    private Telling telling() {
        return new Telling(
                Telling.ofCodes(written(toldHow)),
                written(why),
                Understanding.ofCode(written(understood)).orElse(Understanding.NOT_ASKED),
                written(said));
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }

    InformationGiven toDomain(List<ToldOf> of) {
        return new InformationGiven(
                new InformationId(id),
                new CaseId(caseId),
                givenOn,
                told,
                recommended,
                ApplicationHelp.ofCode(help).orElseThrow(),
                helpWith,
                telling(),
                of,
                by.toDomain());
    }
}
