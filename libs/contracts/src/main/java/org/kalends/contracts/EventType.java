package org.kalends.contracts;

import java.util.Arrays;
import java.util.Optional;

/** The register of events: the CloudEvents {@code type}, the topic and the record of each. A type is only ever added. */
public enum EventType {
    OFFICE_REGISTERED("org.kalends.office.registered.v1", Topic.OFFICE, OfficeRegistered.class),
    OCCURRENCE_SCHEDULED("org.kalends.occurrence.scheduled.v1", Topic.OCCURRENCE, OccurrenceScheduled.class),
    OCCURRENCE_MOVED("org.kalends.occurrence.moved.v1", Topic.OCCURRENCE, OccurrenceMoved.class),
    OCCURRENCE_WITHDRAWN("org.kalends.occurrence.withdrawn.v1", Topic.OCCURRENCE, OccurrenceWithdrawn.class),
    STEP_DRAFT_REQUESTED("org.kalends.step.draft-requested.v1", Topic.CAMPAIGN, StepDraftRequested.class),
    STEP_DUE("org.kalends.step.due.v1", Topic.CAMPAIGN, StepDue.class),
    STEP_MOVED("org.kalends.step.moved.v1", Topic.CAMPAIGN, StepMoved.class),
    STEP_ESCALATED("org.kalends.step.escalated.v1", Topic.CAMPAIGN, StepEscalated.class),
    STEP_CANCELLED("org.kalends.step.cancelled.v1", Topic.CAMPAIGN, StepCancelled.class),
    STATEMENT_DRAFTED("org.kalends.statement.drafted.v1", Topic.STATEMENT, StatementDrafted.class),
    STATEMENT_REVISED("org.kalends.statement.revised.v1", Topic.STATEMENT, StatementRevised.class),
    STATEMENT_SUBMITTED("org.kalends.statement.submitted.v1", Topic.STATEMENT, StatementSubmitted.class),
    STATEMENT_RETURNED("org.kalends.statement.returned.v1", Topic.STATEMENT, StatementReturned.class),
    STATEMENT_APPROVED("org.kalends.statement.approved.v1", Topic.STATEMENT, StatementApproved.class),
    STATEMENT_HELD("org.kalends.statement.held.v1", Topic.STATEMENT, StatementHeld.class),
    STATEMENT_EXPIRED("org.kalends.statement.expired.v1", Topic.STATEMENT, StatementExpired.class),
    STATEMENT_RELEASED("org.kalends.statement.released.v1", Topic.STATEMENT, StatementReleased.class),
    STATEMENT_CORRECTED("org.kalends.statement.corrected.v1", Topic.STATEMENT, StatementCorrected.class),
    STATEMENT_RETRACTED("org.kalends.statement.retracted.v1", Topic.STATEMENT, StatementRetracted.class),
    PUBLICATION_CHANGED("org.kalends.publication.changed.v1", Topic.PUBLICATION, PublicationChanged.class),
    MAIL_CHUNK_PLANNED("org.kalends.mail.chunk-planned.v1", Topic.MAIL, MailChunkPlanned.class),
    SOCIAL_POST_PLANNED("org.kalends.social.post-planned.v1", Topic.SOCIAL, SocialPostPlanned.class);

    private final String ceType;
    private final Topic topic;
    private final Class<? extends Event> record;

    EventType(String ceType, Topic topic, Class<? extends Event> record) {
        this.ceType = ceType;
        this.topic = topic;
        this.record = record;
    }

    /** The CloudEvents {@code type} attribute. */
    public String ceType() {
        return ceType;
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends Event> record() {
        return record;
    }

    /** The entry of this CloudEvents type; empty for a type that this version does not know, which is to be ignored. */
    public static Optional<EventType> named(String ceType) {
        return Arrays.stream(values()).filter(t -> t.ceType.equals(ceType)).findFirst();
    }

    static EventType of(Class<? extends Event> record) {
        return Arrays.stream(values())
                .filter(t -> t.record == record)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(record.getName() + " is not in the register of events"));
    }
}
