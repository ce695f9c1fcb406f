package fr.boussole.local.outside;

import fr.boussole.local.install.Ports;
import fr.boussole.local.install.Secrets;
import java.util.stream.Stream;

/** The world outside, as far as the demonstration needs one: mail, SMS, and the page that shows what was sent. */
public final class OutsideNode implements AutoCloseable {

    private final PostOffice post;
    private final SmsGateway sms;
    private final MessagesPage page;

    private OutsideNode(PostOffice post, SmsGateway sms, MessagesPage page) {
        this.post = post;
        this.sms = sms;
        this.page = page;
    }

    /** Starts all three; on 127.0.0.1 only. */
    public static OutsideNode start(Ports ports, Secrets secrets) {
        PostOffice post = new PostOffice(ports.smtp().number(), ports.imap().number());
        SmsGateway sms = new SmsGateway(ports.sms().number(), secrets.smsToken(), secrets.smsReportKey());
        MessagesPage page =
                new MessagesPage(ports.messages().number(), ports.response().address(), () -> Stream.concat(
                                post.sent().stream(), sms.sent().stream())
                        .toList());
        return new OutsideNode(post, sms, page);
    }

    @Override
    public void close() {
        page.close();
        sms.close();
        post.close();
    }
}
