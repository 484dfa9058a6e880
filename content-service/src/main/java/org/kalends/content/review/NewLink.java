package org.kalends.content.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A link to be made.
 *
 * @param expert the given name of whoever will read, as their comments are to be marked
 * @param days for how many days it holds, 1 to 30
 */
public record NewLink(
        @NotBlank @Size(max = 80) String expert,
        @Min(1) @Max(30) int days) {}
