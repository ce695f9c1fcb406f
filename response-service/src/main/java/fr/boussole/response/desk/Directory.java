package fr.boussole.response.desk;

import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What places, pathways and steps are called. */
@ApplicationScoped
public class Directory {

    /** More places than that do not fit in a choice. */
    private static final int MOST = 500;

    private final EntityManager database;
    private final Catalogue catalogue;

    Directory(EntityManager database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** A place by its id. */
    public record Place(String id, String name) {}

    /** The establishments and units that someone may see, each establishment before its units. */
    public List<Place> places(Scope.View view) {
        List<?> rows = database.createNativeQuery("""
                        select o.id, o.name from organisation o
                        left join organisation up on up.id = o.parent
                        where o.type <> 'REGION' and (:everything or o.id in (select subtree(:root)))
                        order by case when o.type = 'UNIT' then coalesce(up.name, o.name) else o.name end,
                                 o.type = 'UNIT', o.name, o.id
                        limit :most""")
                .setParameter("everything", view.everything())
                .setParameter("root", view.root())
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Place((String) row[0], (String) row[1]))
                .toList();
    }

    /** The current version of each pathway. */
    public List<Pathway> pathways() {
        List<String> ids = database.createNativeQuery(
                        "select distinct id from pathway order by id limit 200", String.class)
                .getResultList();
        return ids.stream().flatMap(id -> catalogue.currentPathway(id).stream()).toList();
    }

    public Optional<Pathway> pathway(String id, String version) {
        return catalogue.pathway(id, version);
    }

    /** What an organisation calls itself; its id while it has not been heard of. */
    public String place(String id) {
        return catalogue.organisationName(id).orElse(id);
    }

    /** The title of the current version of a pathway, or its id while it has not been heard of. */
    public String title(String pathway, Locale language) {
        return catalogue
                .currentPathway(pathway)
                .map(current -> title(current, language))
                .orElse(pathway);
    }

    /** The title of a pathway, or its id where it has none in any language. */
    public static String title(Pathway pathway, Locale language) {
        return said(pathway.title().in(language.getLanguage()), pathway.id());
    }

    /** The title of a step, or its id. */
    public static String title(Step step, Locale language) {
        return said(step.title().in(language.getLanguage()), step.id());
    }

    private static String said(String title, String id) {
        return title.isBlank() ? id : title;
    }
}
