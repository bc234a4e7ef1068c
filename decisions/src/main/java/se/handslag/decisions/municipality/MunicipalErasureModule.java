package se.handslag.decisions.municipality;

import com.google.inject.AbstractModule;
import com.google.inject.PrivateModule;
import java.util.List;
import se.handslag.core.records.ErasureWarrants;
import se.handslag.core.records.RowEraser;
import se.handslag.core.records.TableFates;
import se.handslag.decisions.municipality.erase.ApprovingErasure;
import se.handslag.decisions.municipality.erase.CarryingOutErasure;
import se.handslag.decisions.municipality.erase.ErasureCandidates;
import se.handslag.decisions.municipality.erase.ErasureLists;
import se.handslag.decisions.municipality.erase.ErasureProtocols;
import se.handslag.decisions.municipality.erase.JudgingRetention;
import se.handslag.decisions.municipality.erase.ListingErasure;
import se.handslag.decisions.municipality.erase.ReadingErasures;
import se.handslag.decisions.municipality.erase.RetentionJudgements;
import se.handslag.decisions.municipality.records.StoredErasureCandidates;
import se.handslag.decisions.municipality.records.StoredErasureLists;
import se.handslag.decisions.municipality.records.StoredErasureProtocols;
import se.handslag.decisions.municipality.records.StoredErasureWarrants;
import se.handslag.decisions.municipality.records.StoredRetentionJudgements;

/** What is wired at a municipality for erasure. No region has it, so that nothing there can erase. */
public final class MunicipalErasureModule extends AbstractModule {
    /** What the municipality's staff may use, in the order of the work. */
    public static List<Class<?>> verbs() {
        return List.of(
                JudgingRetention.class,
                ListingErasure.class,
                ApprovingErasure.class,
                CarryingOutErasure.class,
                ReadingErasures.class);
    }

    /** What becomes of this module's tables when a case is erased. */
    public static void fates(TableFates fates) {
        fates.hangs("consultation_answer", "consultation_id", "consultation", "id")
                .keeps("delegation_order", "who may decide for the board, and about no person")
                .keeps("delegation_item", "who may decide for the board, and about no person")
                .keeps("cooperation_agreement", "whose employees may decide for the board, and about no person")
                .keeps("board_report", "that the board has been told; the lines about a case go with it")
                .keeps("quarterly_report", "that the quarter has been reported; the lines about a case go with it")
                .keeps("four_eyes_policy", "when decisions are seen by a second pair of eyes, and about no person")
                .keeps("erasure_list", "who approved an erasure; the cases on it go with themselves")
                .keeps("erasure_protocol", "the protocol of what was erased, which tells of no person")
                .keeps("erasure_protocol_row", "the protocol of what was erased, which tells of no person")
                .isNoEntry("retention_judgement");
    }

    @Override
    protected void configure() {
        bind(RetentionJudgements.class).to(StoredRetentionJudgements.class);
        bind(StoredRetentionJudgements.class);
        bind(ErasureCandidates.class).to(StoredErasureCandidates.class);
        bind(StoredErasureCandidates.class);
        bind(ErasureLists.class).to(StoredErasureLists.class);
        bind(StoredErasureLists.class);
        bind(ErasureProtocols.class).to(StoredErasureProtocols.class);
        bind(StoredErasureProtocols.class);
        bind(JudgingRetention.class);
        bind(ListingErasure.class);
        bind(ApprovingErasure.class);
        bind(ReadingErasures.class);
        install(new TheDoor());
    }

    /** The door and who says what may pass it, closed to all but the one verb. */
    private static final class TheDoor extends PrivateModule {
        @Override
        protected void configure() {
            bind(ErasureWarrants.class).to(StoredErasureWarrants.class);
            bind(StoredErasureWarrants.class);
            bind(RowEraser.class);
            bind(CarryingOutErasure.class);
            expose(CarryingOutErasure.class);
        }
    }
}
