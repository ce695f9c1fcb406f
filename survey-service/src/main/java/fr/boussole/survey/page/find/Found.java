package fr.boussole.survey.page.find;

import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The versions that fit, the last changed first.
 *
 * @param total how many fit
 * @param page the number of the page, from 1
 * @param pages how many pages they fill, at least 1
 */
record Found(List<QuestionnaireVersion> versions, long total, int page, int pages) {

    static final int ON_A_PAGE = 20;

    static Found by(Criteria criteria) {
        PanacheQuery<QuestionnaireVersion> query = query(criteria);
        long total = query.count();
        int pages = (int) Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(criteria.page(), pages);
        return new Found(query.page(page - 1, ON_A_PAGE).list(), total, page, pages);
    }

    private static PanacheQuery<QuestionnaireVersion> query(Criteria criteria) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters parameters = new Parameters();
        List<String> words = criteria.eachWord();
        for (int i = 0; i < words.size(); i++) {
            conditions.add(
                    "(lower(v.title) like :word" + i + " escape '!' or lower(v.url) like :word" + i + " escape '!')");
            parameters.and("word" + i, containing(words.get(i).toLowerCase(Locale.ROOT)));
        }
        criteria.state().ifPresent(state -> {
            conditions.add("v.state = :state");
            parameters.and("state", state);
        });
        criteria.kind().ifPresent(kind -> {
            conditions.add("exists (select 1 from ScaleVersion s where s.url = v.url and s.urlVersion = v.version"
                    + " and s.content like :kind escape '!')");
            parameters.and("kind", containing("\"kind\":\"" + kind.name() + "\""));
        });
        criteria.language().ifPresent(language -> {
            conditions.add("(v.content like :own escape '!' or v.content like :translated escape '!')");
            parameters.and("own", containing("\"language\":\"" + language + "\""));
            parameters.and("translated", containing("\"valueCode\":\"" + language + "\""));
        });
        return QuestionnaireVersion.find(
                "from QuestionnaireVersion v where " + String.join(" and ", conditions)
                        + " order by coalesce(v.publishedAt, v.importedAt) desc, v.id",
                parameters);
    }

    private static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
