package fr.guichet.intake;

/** What intake needs to know files: their nature, their pages, an e-mail's parts. */
public record IntakeEngines(ContentSniffer sniffer, PageCounter pages, MailReader mails) {}
