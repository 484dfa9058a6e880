package org.kalends.content.statement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepMoved;

/** What a step asked for: which office speaks, of what, when and at which address. Only the time may change. */
@MappedSuperclass
public abstract class Requested {

    @Id
    private UUID id;

    @Column(name = "step_id")
    private UUID stepId;

    @Column(name = "campaign_id")
    private UUID campaignId;

    private String office;

    @Column(name = "occurrence_year")
    private int year;

    private String slug;

    @Convert(converter = RequestColumn.class)
    private StepDraftRequested request;

    @Column(name = "due_at")
    private Instant dueAt;

    protected Requested() {}

    Requested(StepDraftRequested request, String slug) {
        this.id = idOf(request.stepId());
        this.stepId = request.stepId();
        this.campaignId = request.campaignId();
        this.office = request.office().key();
        this.year = request.occurrence().year();
        this.slug = slug;
        this.request = request;
        this.dueAt = request.dueAt();
    }

    /** A step has one statement, and drafted again after a loss of the database it is the same one. */
    private static UUID idOf(UUID stepId) {
        return UUID.nameUUIDFromBytes(("statement of " + stepId).getBytes(StandardCharsets.UTF_8));
    }

    /** The step is released at another time. The same news again changes nothing. */
    public void moveTo(StepMoved moved) {
        request = new StepDraftRequested(
                campaignId,
                stepId,
                request.kind(),
                request.occurrence(),
                request.office(),
                moved.dueLocal(),
                moved.dueAt(),
                moved.approveBy(),
                request.embargoUntil(),
                request.latePolicy(),
                request.channelKinds());
        dueAt = moved.dueAt();
    }

    public UUID id() {
        return id;
    }

    public UUID stepId() {
        return stepId;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String office() {
        return office;
    }

    public int year() {
        return year;
    }

    public String slug() {
        return slug;
    }

    public StepDraftRequested request() {
        return request;
    }

    /** Its public address without language. */
    public String path() {
        return "/newsroom/" + office + "/" + year + "/" + slug;
    }

    public boolean isEmbargoedAt(Instant at) {
        return request.embargoUntil() != null && at.isBefore(request.embargoUntil());
    }
}
