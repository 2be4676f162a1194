import type { RoleId } from '../roles';

/** German and French headings, separated by commas: exports of a group's other companies. */
export const otherLanguages: Partial<Record<RoleId, string>> = {
  customer_code: "kundennummer, kunden-nr, kundennr, kunde nr, debitor, debitorennummer, debitoren-nr, debitorennr, n° client, numéro client, numéro de client, code client, compte client",
  customer_name: 'kunde, kundenname, debitorenname, name des kunden, nom du client, nom client, raison sociale',
  doc_no: 'belegnummer, beleg-nr, belegnr, rechnungsnummer, rechnungs-nr, rechnungsnr, rechnung nr, n° facture, numéro de facture, numéro facture, n° pièce, numéro de pièce, beleg, rechnung',
  doc_date: 'rechnungsdatum, belegdatum, date de facture, date facture, date de la facture, date de pièce',
  posting_date: 'buchungsdatum, date comptable, date de comptabilisation',
  due_date: "fälligkeit, fälligkeitsdatum, fällig am, nettofälligkeit, zahlbar bis, faelligkeit, faelligkeitsdatum, échéance, date d'échéance, date échéance, echeance, date d'echeance",
  clearing_date: 'ausgleichsdatum, bezahlt am, zahlungsdatum, date de lettrage, date de règlement',
  terms: 'zahlungsbedingung, zahlungsbedingungen, zahlungsziel, conditions de paiement',
  doc_type: 'belegart, type de pièce',
  text: 'buchungstext, libellé',
  currency: 'währung, waehrung, devise',
  open_amount: 'offener betrag, offener posten, offener saldo, offen, restbetrag, montant ouvert, solde dû, reste à payer, reste dû, montant restant dû, restant dû',
  amount_gross: 'betrag in hauswährung, betrag in belegwährung, betrag in transaktionswährung, betrag hauswährung, montant en devise interne, montant en devise société, montant en devise pièce, rechnungsbetrag, bruttobetrag, betrag brutto, montant ttc, total ttc, montant facturé, montant de la facture',
  direction: 's/h, soll/haben, soll-/haben-kennz., soll/haben-kennzeichen',
  debit: 'soll, débit',
  credit: 'haben, crédit',
};

/** "Betrag" and "Montant" say as little as "Amount". */
export const otherBare: Partial<Record<RoleId, string>> = { amount_gross: 'betrag, montant' };
