package org.kalends.content.template;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which templates are rewritten. */
@MessageBundle("template")
public interface TemplateWords {

    @Message(
            "A text with placeholders. What is saved is a draft until somebody else approves it; statements already drafted keep their words.")
    String intro();

    @Message("For every observance")
    String general();

    @Message("Shared part")
    String part();

    @Message("Occasion")
    String occasion();

    @Message("Kind of step, or name of a part")
    String step();

    @Message("Language")
    String language();

    @Message("Kind")
    String kindLabel();

    @Message("State")
    String state();

    @Message("Any")
    String any();

    @Message("Show")
    String show();

    @Message("{n} of {all}")
    String found(int n, int all);

    @Message("No template is like this")
    String none();

    @Message("Take a filter out, or begin a new template below.")
    String noneHint();

    @Message("Begin a new template")
    String begin();

    @Message("Begin")
    String beginAct();

    @Message(
            "{#switch kind}{#case 'page'}web page{#case 'mail'}mail{#case 'mail-text'}mail as plain text{#case 'social'}social post{#case 'alt'}description of the picture{#case 'internal'}internal note{#case 'any'}every kind{#else}{kind}{/switch}")
    String kind(String kind);

    @Message("Waits for approval")
    String waiting();

    @Message("In use")
    String approved();

    @Message("Draft")
    String draft();

    @Message("In use, approved by {who}, {at}")
    String approvedBy(String who, String at);

    @Message("Version {n}, {who}, {at}")
    String versionBy(int n, String who, String at);

    @Message("Version {n}")
    String version(int n);

    @Message("See what changed")
    String seeChanges();

    @Message("What changed from version {from} to {to}")
    String changes(int from, int to);

    @Message("Approve version {n}")
    String approve(int n);

    @Message("Nothing is in use yet; nothing is drafted from this template.")
    String nothingInUse();

    @Message("Version {newest} is a draft. Version {used} is in use.")
    String draftBeside(int newest, int used);

    @Message("Preview")
    String preview();

    @Message("Preview as")
    String previewAs();

    @Message("Office")
    String office();

    @Message("Observance")
    String observance();

    @Message("Year")
    String year();

    @Message("As written in")
    String as();

    @Message("Show the preview")
    String showPreview();

    @Message("{n} min to read")
    String minutes(int n);

    @Message("Placeholders")
    String placeholders();

    @Message(
            "With the values of this preview. Add .required to a fact without which the text is not complete, .confirm to one that must be checked.")
    String placeholdersHint();

    @Message("not stated")
    String notStated();

    @Message("This cannot be saved yet")
    String refused();

    @Message("Templates as a folder")
    String folder();

    @Message(
            "Take all templates away as files, review and change them in git, and bring the folder back. What is new becomes a draft; a file that is refused leaves the others alone.")
    String folderIntro();

    @Message("Download templates.zip")
    String download();

    @Message("Zip of the folder")
    String zip();

    @Message("Bring in")
    String bring();

    @Message("File")
    String file();

    @Message("What became of it")
    String outcome();

    @Message("{#switch outcome}{#case 'saved'}Saved as a draft{#case 'unchanged'}Unchanged{#else}Refused{/switch}")
    String outcomeOf(String outcome);
}
