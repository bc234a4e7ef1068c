package se.handslag.decisions.municipality.records;

import java.util.List;

/** The row classes of the municipality's matters. */
public final class DecisionRows {
    private DecisionRows() {}

    public static List<Class<?>> all() {
        return List.of(
                ApplicationRow.class,
                InvestigationRow.class,
                InvestigationTextRow.class,
                InvestigationDraftRow.class,
                ConsultationRow.class,
                ConsultationAnswerRow.class,
                DelegationOrderRow.class,
                DelegationItemRow.class,
                ContentColumns.class,
                MaterialColumns.class,
                CooperationAgreementRow.class,
                MunicipalDecisionRow.class,
                GrantedSupportRow.class,
                CarryingOutRow.class,
                BoardReportRow.class,
                BoardReportDecisionRow.class,
                QuarterlyReportRow.class,
                ReportEntryRow.class,
                FourEyesPolicyRow.class,
                FourEyesDemandRow.class,
                ProposalRow.class,
                JudgementRow.class,
                PointJudgementRow.class,
                WithdrawalRow.class,
                NoticeRow.class,
                OmittedDeciderRow.class,
                CorrectionRow.class,
                AppealRow.class,
                AppealStepRow.class,
                RightToSpeakRow.class,
                ConflictDeclarationRow.class,
                InterpreterNeedRow.class,
                OralHearingRow.class,
                HearingEndRow.class,
                InvestigationMaterialRow.class,
                CommunicatedRow.class,
                CommunicationReplyRow.class,
                SkippedCommunicationRow.class,
                CompletionRequestRow.class,
                ApplicationWithdrawalRow.class,
                DelayNoticeRow.class,
                DelayDemandRow.class);
    }
}
