package fr.guichet.workflow;

import fr.guichet.domain.Classification;
import fr.guichet.domain.Message;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.intake.MailReader;
import fr.guichet.reading.ReadingService;
import fr.guichet.review.Checks;
import java.util.function.Function;

/** The features that the steps chain. */
public record FlowServices(
        ReadingService reading,
        MailReader mails,
        ExtractionService extraction,
        Function<Message, Classification> classification,
        Checks checks) {}
