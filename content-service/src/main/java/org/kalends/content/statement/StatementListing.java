package org.kalends.content.statement;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.statement.comment.Comments;
import org.kalends.content.statement.translation.TranslationState;
import org.kalends.content.statement.translation.Translations;
import org.kalends.layout.Reader;

/** Lists statements by a filter, page by page. */
@ApplicationScoped
public class StatementListing {

    private final StatementSearch search;
    private final StatementLines lines;
    private final Translations translations;
    private final Comments comments;
    private final OfficeChoices offices;
    private final Reader reader;

    @Inject
    StatementListing(
            StatementSearch search,
            StatementLines lines,
            Translations translations,
            Comments comments,
            OfficeChoices offices,
            Reader reader) {
        this.search = search;
        this.lines = lines;
        this.translations = translations;
        this.comments = comments;
        this.offices = offices;
        this.reader = reader;
    }

    @Transactional
    StatementList list(StatementFilter filter) {
        StatementSearch.Found found = search.find(filter);
        long shown = (long) filter.page() * StatementSearch.ON_A_PAGE;
        return new StatementList(
                filter,
                states(filter),
                offices.choices(filter.office()),
                found.statements().stream().map(this::item).toList(),
                found.total(),
                filter.page() > 1 ? filter.at(filter.page() - 1) : "",
                found.total() > shown ? filter.at(filter.page() + 1) : "");
    }

    private StatementList.Item item(Statement statement) {
        boolean open = !statement.progress().isOver();
        return new StatementList.Item(
                lines.of(statement), open ? stale(statement) : "", open ? comments.open(statement.id()) : 0);
    }

    private String stale(Statement statement) {
        return translations.stale(statement).stream()
                .map(TranslationState::locale)
                .distinct()
                .map(Tongues::ownName)
                .collect(Collectors.joining(", "));
    }

    private List<StatementList.Choice> states(StatementFilter filter) {
        ProgressWords words = reader.words(ProgressWords.class);
        return StatementFilter.states().stream()
                .map(key -> new StatementList.Choice(key, StateWords.word(words, key), key.equals(filter.state())))
                .toList();
    }
}
