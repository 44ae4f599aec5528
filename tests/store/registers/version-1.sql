-- A register as version 1 of the schema kept it; this file is never changed.
PRAGMA application_id = 1515212081;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE history (
	seq INTEGER NOT NULL, 
	practice_id VARCHAR(36) NOT NULL, 
	counter INTEGER NOT NULL, 
	at VARCHAR(20) NOT NULL, 
	kind TEXT NOT NULL, 
	item_id TEXT NOT NULL, 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	digest VARCHAR(16) NOT NULL, 
	PRIMARY KEY (seq), 
	FOREIGN KEY(practice_id) REFERENCES practices (id) ON DELETE CASCADE
);
INSERT INTO "history" VALUES(1,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',1,'2026-11-22T09:00:00Z','mark','planning.doorlichting','{"status":"open"}','{"status":"done"}','c234a4b6077d9165');
INSERT INTO "history" VALUES(2,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',2,'2026-11-22T09:00:00Z','mark','planning.standaardduur','{"status":"open"}','{"status":"done"}','9732b8d46cfac75d');
INSERT INTO "history" VALUES(3,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',3,'2026-11-22T09:00:00Z','mark','planning.agendavoering','{"status":"open"}','{"due":"2026-12-13","status":"on_schedule"}','5e8812f3b301695b');
INSERT INTO "history" VALUES(4,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',4,'2026-11-22T09:00:00Z','mark','planning.consultsoorten','{"status":"open"}','{"note":"Beeldbellen krijgt een eigen kleur.","status":"done"}','00590c3dbd386fdf');
INSERT INTO "history" VALUES(5,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',5,'2026-11-22T09:00:00Z','mark','planning.groepsconsulten','{"status":"open"}','{"status":"done"}','4f68466b77444aaf');
INSERT INTO "history" VALUES(6,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',6,'2026-11-22T09:00:00Z','mark','planning.diagnostiek-of-behandeling','{"status":"open"}','{"status":"done"}','232f10ba8f8ceb04');
INSERT INTO "history" VALUES(7,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',7,'2026-11-22T09:00:00Z','mark','planning.automatisch-vastleggen','{"status":"open"}','{"due":"2026-12-27","note":"Het EPD vult de setting nog niet zelf in. Leverancier gebeld.","reasons":"third_party","status":"behind"}','d6b809edcf186f6b');
INSERT INTO "history" VALUES(8,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',8,'2026-11-22T09:00:00Z','mark','planning.beroepenregistratie','{"status":"open"}','{"status":"done"}','da9f104ad5a309e6');
INSERT INTO "history" VALUES(9,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',9,'2026-11-22T09:00:00Z','mark','planning.indirecte-tijd','{"status":"open"}','{"due":"2026-12-13","status":"on_schedule"}','0bc62b591c26ab4a');
INSERT INTO "history" VALUES(10,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',10,'2026-11-22T09:00:00Z','mark','planning.regiebehandelaar','{"status":"open"}','{"status":"done"}','9875a4ab495f0d64');
INSERT INTO "history" VALUES(11,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',11,'2026-11-22T09:00:00Z','mark','zorgverlening.onderscheid-consulten','{"status":"open"}','{"status":"done"}','05e2eaf61d376a6e');
INSERT INTO "history" VALUES(12,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',12,'2026-11-22T09:00:00Z','mark','zorgverlening.intercollegiaal-overleg','{"status":"open"}','{"status":"done"}','58a2cb0204a6029c');
INSERT INTO "history" VALUES(13,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',13,'2026-11-22T09:00:00Z','mark','zorgverlening.e-health','{"status":"open"}','{"status":"on_schedule"}','6149bf45cdd462ed');
INSERT INTO "history" VALUES(14,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',14,'2026-11-22T09:00:00Z','mark','zorgverlening.beroepscodes','{"status":"open"}','{"status":"done"}','e4c19427f84c807e');
INSERT INTO "history" VALUES(15,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',15,'2026-11-22T09:00:00Z','mark','zorgverlening.ongeplande-zorg','{"status":"open"}','{"due":"2026-11-17","note":"Werkafspraak op papier zetten: een halve bladzijde is genoeg.","reasons":"capacity","status":"at_risk"}','aa6cdf3528f35f17');
INSERT INTO "history" VALUES(16,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',16,'2026-11-22T09:00:00Z','mark','registreren.registratieproces','{"status":"open"}','{"status":"done"}','c105f3129ffa26a6');
INSERT INTO "history" VALUES(17,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',17,'2026-11-22T09:00:00Z','mark','registreren.minder-administratie','{"status":"open"}','{"reasons":"capacity","status":"behind"}','3c408e0509c43943');
INSERT INTO "history" VALUES(18,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',18,'2026-11-22T09:00:00Z','mark','registreren.factureren-per-maand','{"status":"open"}','{"status":"done"}','d3aafaa4b5a5d93e');
INSERT INTO "history" VALUES(19,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',19,'2026-11-22T09:00:00Z','mark','registreren.nieuwe-factuur','{"status":"open"}','{"status":"done"}','b446710fec6f1566');
INSERT INTO "history" VALUES(20,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',20,'2026-11-22T09:00:00Z','mark','registreren.externe-aanleveringen','{"status":"open"}','{"due":"2026-12-06","note":"Nog niet duidelijk of de wachttijden vanzelf worden aangeleverd.","reasons":"third_party unclear_information","status":"at_risk"}','864a412d838d7ac5');
INSERT INTO "history" VALUES(21,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',21,'2026-11-22T09:00:00Z','mark','registreren.zorgvraagtypering','{"status":"open"}','{"status":"done"}','cc6fc26bf5444361');
INSERT INTO "history" VALUES(22,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',22,'2026-11-22T09:00:00Z','mark','zorginkoop.inkoopbeleid','{"status":"open"}','{"status":"done"}','6a9072d2f4d987f0');
INSERT INTO "history" VALUES(23,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',23,'2026-11-22T09:00:00Z','mark','zorginkoop.prognose-en-realisatie','{"status":"open"}','{"due":"2026-12-20","status":"behind"}','aa7ea1dbf1a6f42e');
INSERT INTO "history" VALUES(24,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',24,'2026-11-22T09:00:00Z','mark','zorginkoop.contractafspraken','{"status":"open"}','{"status":"done"}','645d46345c917333');
INSERT INTO "history" VALUES(25,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',25,'2026-11-22T09:00:00Z','mark','financieel.factuurafspraken','{"status":"open"}','{"status":"done"}','6597eff14fca89d7');
INSERT INTO "history" VALUES(26,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',26,'2026-11-22T09:00:00Z','mark','financieel.administratie-inrichten','{"status":"open"}','{"status":"done"}','7d155803bb606ba2');
INSERT INTO "history" VALUES(27,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',27,'2026-11-22T09:00:00Z','mark','financieel.rapportages','{"status":"open"}','{"status":"done"}','7cdd9c227228ce57');
INSERT INTO "history" VALUES(28,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',28,'2026-11-22T09:00:00Z','mark','financieel.uitval-en-capaciteit','{"status":"open"}','{"due":"2026-12-02","owner":"Administratiekantoor Buis","status":"on_schedule"}','776bf9469bc29327');
INSERT INTO "history" VALUES(29,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',29,'2026-11-22T09:00:00Z','mark','informatie.epd-leverancier','{"status":"open"}','{"due":"2026-12-01","note":"Vragenlijst aan de leverancier gestuurd.","reasons":"third_party","status":"at_risk"}','83adc2eb324096b2');
INSERT INTO "history" VALUES(30,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',30,'2026-11-22T09:00:00Z','mark','communicatie.kennis-bekostiging','{"status":"open"}','{"status":"done"}','02a06577d2b411e4');
INSERT INTO "history" VALUES(31,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',31,'2026-11-22T09:00:00Z','mark','communicatie.kennis-factuur','{"status":"open"}','{"status":"done"}','640cd710b294c314');
INSERT INTO "history" VALUES(32,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',32,'2026-11-22T09:00:00Z','mark','communicatie.bestaande-informatie','{"status":"open"}','{"due":"2027-01-01","reasons":"capacity","status":"behind"}','343c84b7704c344c');
INSERT INTO "history" VALUES(33,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',33,'2026-11-22T09:00:00Z','mark','communicatie.patientinformatie','{"status":"open"}','{"status":"done"}','7a8504b0f39ef0f6');
INSERT INTO "history" VALUES(34,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',34,'2026-11-22T09:00:00Z','mark','communicatie.uniform-en-toegankelijk','{"status":"open"}','{"status":"done"}','f065d51a1d8cc522');
INSERT INTO "history" VALUES(35,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',35,'2026-11-22T09:00:00Z','mark','communicatie.meerdere-talen','{"status":"open"}','{"applies_why":"verwijzing naar de landelijke vertaling volstaat","status":"not_applicable"}','b11ef0f13eb0cd00');
INSERT INTO "history" VALUES(36,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',36,'2026-11-22T09:00:00Z','mark','verantwoording.spelregels','{"status":"open"}','{"status":"done"}','1204b19b4ed30708');
INSERT INTO "history" VALUES(37,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',37,'2026-11-22T09:00:00Z','mark','verantwoording.factuur-uitleggen','{"status":"open"}','{"status":"done"}','735ca2bb929aedef');
INSERT INTO "history" VALUES(38,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',38,'2026-11-22T09:00:00Z','practice','','{"agb":"94000000","name":"Praktijk De Linde (voorbeeld)","profile":"{\"before_2022\":true,\"care\":[\"groups\",\"online\"],\"contracts\":[\"insurers\"],\"date\":null,\"horizontal\":false,\"multi_setting\":false,\"purpose\":\"self_audit\",\"staff\":false,\"subcontracting\":false,\"type\":\"vrijgevestigd\"}"}','{"agb":"94000001","name":"Praktijk De Linde (voorbeeld)","profile":"{\"before_2022\":true,\"care\":[\"groups\",\"online\"],\"contracts\":[\"insurers\"],\"date\":null,\"horizontal\":false,\"multi_setting\":false,\"purpose\":\"self_audit\",\"staff\":false,\"subcontracting\":false,\"type\":\"vrijgevestigd\"}"}','a2573588080c36b6');
INSERT INTO "history" VALUES(39,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',39,'2026-11-22T09:00:00Z','mark','planning.settings','{"status":"open"}','{"applies":false,"applies_why":"één kamer","status":"at_risk"}','0439760456abea4d');
INSERT INTO "history" VALUES(40,'5436ed76-926b-4af7-ba0d-7bbe3b4c81a6',40,'2026-11-22T09:00:00Z','mark','planning.settings','{"applies":false,"applies_why":"één kamer","status":"at_risk"}','{"status":"open"}','d59529579ff8138b');
CREATE TABLE marks (
	practice_id VARCHAR(36) NOT NULL, 
	item_id TEXT NOT NULL, 
	status TEXT NOT NULL, 
	reasons TEXT NOT NULL, 
	note TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	due VARCHAR(10), 
	applies BOOLEAN, 
	applies_why TEXT NOT NULL, 
	PRIMARY KEY (practice_id, item_id), 
	FOREIGN KEY(practice_id) REFERENCES practices (id) ON DELETE CASCADE
);
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.doorlichting','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.standaardduur','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.agendavoering','on_schedule','','','','2026-12-13',NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.consultsoorten','done','','Beeldbellen krijgt een eigen kleur.','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.groepsconsulten','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.diagnostiek-of-behandeling','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.automatisch-vastleggen','behind','third_party','Het EPD vult de setting nog niet zelf in. Leverancier gebeld.','','2026-12-27',NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.beroepenregistratie','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.indirecte-tijd','on_schedule','','','','2026-12-13',NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.regiebehandelaar','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','zorgverlening.onderscheid-consulten','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','zorgverlening.intercollegiaal-overleg','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','zorgverlening.e-health','on_schedule','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','zorgverlening.beroepscodes','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','zorgverlening.ongeplande-zorg','at_risk','capacity','Werkafspraak op papier zetten: een halve bladzijde is genoeg.','','2026-11-17',NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','registreren.registratieproces','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','registreren.minder-administratie','behind','capacity','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','registreren.factureren-per-maand','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','registreren.nieuwe-factuur','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','registreren.externe-aanleveringen','at_risk','third_party unclear_information','Nog niet duidelijk of de wachttijden vanzelf worden aangeleverd.','','2026-12-06',NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','registreren.zorgvraagtypering','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','zorginkoop.inkoopbeleid','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','zorginkoop.prognose-en-realisatie','behind','','','','2026-12-20',NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','zorginkoop.contractafspraken','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','financieel.factuurafspraken','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','financieel.administratie-inrichten','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','financieel.rapportages','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','financieel.uitval-en-capaciteit','on_schedule','','','Administratiekantoor Buis','2026-12-02',NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','informatie.epd-leverancier','at_risk','third_party','Vragenlijst aan de leverancier gestuurd.','','2026-12-01',NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','communicatie.kennis-bekostiging','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','communicatie.kennis-factuur','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','communicatie.bestaande-informatie','behind','capacity','','','2027-01-01',NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','communicatie.patientinformatie','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','communicatie.uniform-en-toegankelijk','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','communicatie.meerdere-talen','not_applicable','','','',NULL,NULL,'verwijzing naar de landelijke vertaling volstaat');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','verantwoording.spelregels','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','verantwoording.factuur-uitleggen','done','','','',NULL,NULL,'');
INSERT INTO "marks" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','planning.settings','open','','','',NULL,NULL,'');
CREATE TABLE practices (
	id VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	agb VARCHAR(8) NOT NULL, 
	profile TEXT NOT NULL, 
	counter INTEGER NOT NULL, 
	digest VARCHAR(16) NOT NULL, 
	created INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
INSERT INTO "practices" VALUES('5436ed76-926b-4af7-ba0d-7bbe3b4c81a6','Praktijk De Linde (voorbeeld)','94000001','{"before_2022":true,"care":["groups","online"],"contracts":["insurers"],"date":null,"horizontal":false,"multi_setting":false,"purpose":"self_audit","staff":false,"subcontracting":false,"type":"vrijgevestigd"}',40,'d59529579ff8138b',1);
CREATE INDEX history_by_item ON history (practice_id, item_id, seq);
COMMIT;
