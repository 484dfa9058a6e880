package org.kalends.content.template;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Somebody's yes to a version of a template.
 *
 * @param number of the version
 * @param approver their name
 */
@Embeddable
record TemplateApproval(
        int number,
        String approver,
        @Column(name = "approved_at") Instant at) {}
