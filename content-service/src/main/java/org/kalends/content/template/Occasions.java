package org.kalends.content.template;

import java.util.List;

import org.kalends.contracts.StepDraftRequested;

/** What the statements of this service know of the occasions they speak of, for previews of templates. */
public interface Occasions {

    /** What was asked for lately, the newest first: one for each observance and year. */
    List<StepDraftRequested> heard();

    /** The full address of a public page. */
    String address(String path);
}
