package fr.boussole.e2e.patient;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import fr.boussole.e2e.browser.Visit;
import fr.boussole.e2e.platform.HipAnswers;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A phone in bad hands and bad coverage, that remembers what was last tapped on each question. */
final class StormyPhone {

    /** Every fourth acknowledgement is lost on its way back: the service has stored, and the phone does not know. */
    private static final String LOSES_ACKNOWLEDGEMENTS = """
            const real = window.fetch;
            let posts = 0;
            window.fetch = async (address, options) => {
              const answer = await real(address, options);
              if (options?.method === "POST" && ++posts % 4 === 0) throw new TypeError("lost on its way back");
              return answer;
            };
            """;

    private static final String TAP = """
            (chosen) => {
              const form = document.querySelector("form[data-save]");
              const option = form && [...form.querySelectorAll("input[type=radio]")].find(({ value }) => value === chosen);
              if (!option) return;
              localStorage.setItem(`tapped ${form.dataset.save}`, chosen);
              option.click();
            }""";
    private static final String TAPPED =
            "() => Object.entries(localStorage).filter(([name]) => name.startsWith('tapped ')).map((one) => one.join(' '))";
    private static final String DOUBLE_TAP =
            "() => { const button = document.querySelector('form[data-save] button[type=submit]'); button?.click(); button?.click(); }";
    private static final String IS_SAFE = """
            () => !["sending", "unsaved", "refused"].includes(
              document.querySelector("[data-save-state]:not([hidden]) .save-state")?.dataset.state)""";
    private static final String IS_CHOICE = "document.querySelector('form[data-save] input[type=radio]') !== null";
    private static final String WAITING = """
            () => new Promise((resolve, reject) => {
              const opening = indexedDB.open("boussole", 1);
              opening.onerror = reject;
              opening.onsuccess = () => {
                const counting = opening.result.transaction("waiting").objectStore("waiting").count();
                counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
              };
            })""";

    private final Visit visit;
    private final URI link;
    private final Random random;
    private boolean network = true;

    StormyPhone(Visit visit, URI link, Random random) {
        this.visit = visit;
        this.link = link;
        this.random = random;
        visit.page().addInitScript(LOSES_ACKNOWLEDGEMENTS);
        visit.page().navigate(question());
        visit.until("navigator.serviceWorker.controller !== null");
    }

    /** Something happens to the phone. */
    void suffers() {
        int chance = random.nextInt(20);
        if (!Boolean.TRUE.equals(page().evaluate(IS_CHOICE))) {
            safe();
            page().navigate(question());
        } else if (chance < 9) {
            tap();
        } else if (chance < 14) {
            page().evaluate(DOUBLE_TAP);
        } else if (chance < 16) {
            safe();
            page().evaluate("history.back()");
        } else if (chance < 17) {
            safe();
            page().navigate(question());
        } else if (chance < 18) {
            safe();
            visit.killed().addInitScript(LOSES_ACKNOWLEDGEMENTS);
            page().navigate(link.toString());
        } else {
            network(!network);
        }
    }

    /** Has the network again, and waits until everything has left. */
    void calmsDown() {
        network(true);
        safe();
        page().navigate(question());
        await().atMost(Duration.ofMinutes(1)).until(() -> Integer.valueOf(0).equals(page().evaluate(WAITING)));
    }

    /** What was last tapped, by linkId. */
    Map<String, String> tapped() {
        return ((List<?>) page().evaluate(TAPPED))
                .stream()
                        .map(one -> one.toString().split(" "))
                        .collect(Collectors.toMap(one -> one[1].substring(one[1].lastIndexOf('/') + 1), one -> one[2]));
    }

    private void tap() {
        String value = String.valueOf(random.nextInt(5));
        page().waitForLoadState();
        page().evaluate(TAP, value);
    }

    /** Nobody is promised anything before the page says so. */
    private void safe() {
        visit.until(IS_SAFE);
    }

    private void network(boolean there) {
        network = there;
        visit.network(there);
    }

    private String question() {
        List<String> linkIds = HipAnswers.HIP;
        return link + "/q/" + linkIds.get(random.nextInt(linkIds.size()));
    }

    private Page page() {
        return visit.page();
    }
}
