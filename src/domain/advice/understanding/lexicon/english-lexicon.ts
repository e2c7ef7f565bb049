import { type FunctionRule, functionRules } from "#src/domain/advice/understanding/lexicon/function-rules.ts";

/** English words behind the functions: fewer than the Japanese ones, and only such as are plain. `_` is a space. */
export const englishLexicon: readonly FunctionRule[] = functionRules({
  "talk-by-voice": `
75 phone|telephone|voice|call consult|counsel|talk|advice|listen -join|team|meeting|text|picture|video ~60
70 by_phone|by_voice|over_the_phone|voice_call`,
  "talk-face-to-face-remotely": `
85 video_call|face_to_face|see_each_other|see_their_face|video_chat|video_counsel
75 online|remote|video consult|counsel|interview|appointment -text|chat|group ~40`,
  "meet-in-group-remotely": `
85 online_meeting|video_meeting|remote_meeting|video_conferenc|meet_online|zoom_meeting|meet_remotely|group_call
75 meeting|meet online|remote|distance|zoom|video|cannot_travel|far ~60`,
  "join-by-landline": `
90 join|take_part|attend|dial_in|participate telephone|phone|landline -online_form|register ~60
85 landline meeting|group|event|session ~60`,
  "consult-by-text": `
85 chat|text|sms|message|line consult|counsel|advice|listen|worries -among|staff|team|each_other ~50
85 text_counsel|chat_counsel|text_line|by_text`,
  "consult-by-form": `85 contact_form|inquiry_form|enquir|web_form|by_email|email_consult|inquiries`,
  "answer-automatically": `90 chatbot|faq|auto_repl|automatic_answer|answer_automatically|same_question|common_question|frequently_asked`,
  "route-to-right-desk": `85 right_desk|right_service|right_place|refer_people|referral|where_to_go_for_help|right_agency|right_organi`,
  "take-calls-as-team": `
85 answer_calls|answer_the_phone|phone_keeps_ringing|incoming_calls|missed_calls|take_calls|phone_duty|share_the_phone
75 calls|phone team|share|home|too_many|cannot_answer|busy|overwhelmed ~50
85 call|calls|callers|phone nobody_gets_through|cannot_get_through|can't_get_through|no_one_gets_through|never_get_through ~50`,
  "call-and-check-in": `
80 hear_from_them|hear_from_people|know_how_they_are|hear_how_they_are
85 check_in_on|check_on|wellbeing_call|welfare_check|see_how_they_are|regular_call|call_them_regularly|safety_check|make_sure_they_are`,
  "contact-safely": `
90 safe_contact|safely_contact|contact_safely|contact_them_safely|safe_way_to_reach|without_anyone_noticing|without_being_noticed|without_their_knowing
85 husband|partner|abuser|parent|parents|family|violen|abus contact|reach|message|call|email|write find_out|finds_out|see_it|read_it|notice|secret|without_telling|monitor|watch ~80`,
  "keep-company": `85 lonely|loneliness|isolat|keep_company|befriend|social_gathering|hang_out|place_to_be|feel_alone|drop-in`,
  "book-a-time": `85 book_a|booking|appointment|reserv|schedule_a_time|time_slot`,
  "queue-without-crowding": `85 queue|crowd|waiting_room|long_line|wait_in_line|stand_in_line`,
  "hand-over-goods": `85 food_parcel|food_bank|food_box|hand_out_food|deliver_food|distribut|food_delivery|deliver_goods|pantry -newsletter|flyer`,
  "reach-by-paper": `85 by_post|by_letter|letters|postcard|on_paper|by_fax|printed_news|paper_notice`,
  "visit-at-home": `85 home_visit|visit_them|visit_people|visit_families|outreach_visit|visiting_homes`,
  "arrange-transport": `85 transport|pick_up|ride|rides|drive_them|driver|get_to_the_hospital -can't_pick_up|cannot_pick_up|won't_pick_up|not_pick_up|pick_up_the_phone|pick_up_calls|pick_up_in_the_daytime`,
  "teach-class-live": `
85 online_class|live_class|remote_class|online_lesson|teach_online|classes_online|lessons_online
75 class|lesson|course|teach online|remote|zoom|distance ~40`,
  "teach-by-recording": `85 recorded_lesson|record_our_class|video_lesson|e-learning|on_demand|watch_later|learning_material|recorded_class`,
  "hand-out-and-collect-work": `85 homework|assignment|worksheet`,
  "tutor-one-to-one": `85 tutor|one-to-one|one_to_one|one-on-one|mentor_student|learning_support`,
  "hold-event-online": `
85 online_event|webinar|live_stream|livestream|stream_our|virtual_event
75 event|lecture|symposium|concert online|stream|virtual ~40`,
  "run-hybrid": `90 hybrid|in_person_and_online|in_the_room_and_online|both_online_and`,
  "register-participants": `85 sign_up_for|sign-up|registration|register_for|participants_list|event_registration`,
  "collect-answers": `90 survey|questionnaire|feedback|poll`,
  "caption-live": `90 caption|subtitle|speech_to_text|live_text`,
  transcribe: `90 transcrib|transcript|minutes_of|meeting_minutes`,
  "interpret-sign": `92 sign_language`,
  "interpret-language": `85 interpreter|interpret|language_barrier|speak_our_language|speak_different`,
  "translate-text": `
90 translat|multilingual|several_languages|many_languages|other_languages|different_languages
75 cannot_read|can't_read|little_japanese|not_read_japanese|speak_little news|letter|notice|information|document|website|read|know|support|tell ~60`,
  "write-easy-japanese": `
76 little_japanese|speak_little|not_fluent_in_japanese know|inform|tell|support|understand|notice ~60
90 easy_japanese|plain_japanese|simple_japanese|furigana|plain_language`,
  "read-aloud": `85 braille|read_aloud|screen_reader|audio_version|blind newsletter|document|notice|information|text ~60`,
  "relay-phone": `90 relay_service|phone_relay|deaf phone|call ~50`,
  "explain-with-pictures": `85 comic|manga|pictures|illustrat|pictogram explain|understand|instruction|show ~60`,
  "teach-device-use": `
85 how_to_use teach|learn|show|elder|smartphone|tablet|computer|zoom|device|phone ~60
80 digital_skill|smartphone_class|computer_class|digital_divide|not_good_with_computers`,
  "provide-device": `85 lend|donate|give|borrow|provide|need laptop|tablet|computer|device|smartphone|pcs -how_to_use|donations ~30`,
  "provide-connection": `85 internet_access|internet_connection|wifi|no_internet|data_plan|mobile_data|broadband|connection_is`,
  "assist-in-person": `85 beside_them|sit_with|next_to_them|side_by_side|pair_young|help_them_operate`,
  "publish-website": `
85 website|web_site|homepage update|make|build|create|new|redesign|old|outdated|edit -not_secure|https|ssl|donat ~50`,
  "run-website-safely": `
92 not_secure|https|ssl|certificate|website_was_hacked|site_was_hacked|hacked
80 website|site security|secure|warning|plugin|safe ~40`,
  "spread-on-social-media": `85 social_media|facebook_page|instagram|twitter|tiktok|blog|raise_awareness|spread_the_word|publicity -account_password`,
  "broadcast-to-people-served": `85 notify_all|notify_everyone|send_to_all|mass_message|announce|tell_all|inform_parents|inform_all|emergency_message|send_notices`,
  "send-newsletter": `85 newsletter -cannot_read|read_our|braille|blind|translat
80 update|thank donors|supporters|members -database|manage|fee ~50`,
  "find-people-in-need": `85 find_people|reach_people_who|reach_out_to|hidden|do_not_ask_for_help|hard_to_reach|unreached`,
  "be-found": `85 find_us|found_on_google|search_result|google_maps|show_up_in_search|seo|don't_know_we_exist|do_not_know_about_us`,
  "make-images": `85 flyer|poster|leaflet|logo|banner|brochure|graphic`,
  "make-video": `85 make_video|make_a_video|edit_video|video_editing|promotional_video|youtube|shoot_video`,
  "chat-among-staff": `
85 staff|team|volunteers|members|colleagues chat|communicat|message|messenger|contact_each_other|talk_to_each_other|stay_in_touch|slack -client|parents ~50`,
  "share-files": `85 share_file|sharing_file|share_document|file_sharing|cloud_storage|shared_folder|shared_drive|files_are_scattered|find_files`,
  "edit-together": `85 edit_together|co-edit|same_time|collaborat document|file|spreadsheet|edit|write ~50`,
  "manage-tasks": `85 task|to-do|to_do_list|project_management|who_does_what|deadline|progress`,
  "plan-shifts": `85 shift|roster|calendar|staff_schedule|scheduling -patient`,
  "report-and-hand-over": `85 handover|hand_over|daily_report|shift_report|hand-over -food|goods`,
  "work-from-home-safely": `85 work_from_home|working_from_home|telework|remote_work|home_office`,
  "reach-office-data-remotely": `85 vpn|office_files|office_data|files_at_the_office|office_computer|outside_the_office|office_server`,
  "manage-accounts": `90 password|shared_account|former_staff|log_in|login|who_has_access|two-factor`,
  "manage-devices": `85 virus|antivirus|lost_laptop|lost_phone|stolen|malware|old_computers|ransomware|windows_10`,
  "train-staff": `85 staff|volunteers|new_members|employees train|onboard|teach -students|children ~40`,
  "decide-formally": `90 general_meeting|annual_meeting|agm|board_meeting|vote|voting|board_of_directors`,
  "sign-electronically": `90 e-sign|electronic_signature|sign_contract|sign_document|hanko|digital_signature|seal`,
  "track-attendance": `90 attendance|timesheet|time_card|working_hours|clock_in|volunteer_hours`,
  "keep-case-records": `90 case_record|case_note|case_management|client_record|consultation_record|support_record|client_notes`,
  "register-people-served": `85 list_of_clients|client_database|database_of_clients|list_of_users|client_list|beneficiar database|list|register|record ~40`,
  "manage-supporters": `90 donor_database|manage_donors|manage_members|member_database|membership_list|crm|donor_management|membership_management|manage_our_members|manage_our_donors`,
  "protect-personal-data": `90 personal_data|personal_information|privacy|data_protection|confidential|data_leak|leak`,
  "back-up-data": `90 backup|back_up|backups|lost_our_data|lost_all_data|data_loss`,
  "receive-documents-safely": `85 receive|send_us|upload|submit documents|photos|id_card|certificate|papers -share ~40`,
  "analyse-data": `85 analy|statistics|dashboard|visuali|chart|impact_report|show_our_results|measure_our`,
  "digitise-paper": `90 digiti|scan|paperless|paper_records|paper_forms|piles_of_paper`,
  "manage-stock": `90 inventory|stock|expiry_date|equipment_list|stockroom|warehouse`,
  "take-donations": `
90 online_donation|donate_online|donations_online|accept_donation|take_donation|receive_donation|donation_page|donate_button|monthly_giving
75 donation|donations|donate online|website|card|monthly|increase ~40`,
  "receive-payment": `90 membership_fee|participation_fee|collect_fee|fees|tuition|pay_online|payment`,
  crowdfund: `92 crowdfund`,
  "keep-accounts": `90 bookkeeping|accounting|keep_accounts|ledger|financial_statement`,
  "handle-expenses": `90 expense|payroll|reimburse|salary_calculation`,
  "sell-online": `90 online_shop|sell_online|web_shop|e-commerce|sell_our|sell_products|sell_crafts`,
  "recruit-volunteers": `90 recruit_volunteer|find_volunteer|more_volunteer|need_volunteer|looking_for_volunteer|recruit_more|recruiting_volunteer|attract_volunteer`,
  "coordinate-volunteers": `85 volunteer coordinat|assign|organi[s|z]e|manage|who_does_what|schedule -recruit ~40`,
  "match-helpers": `90 match_volunteer|match_people|match_helper|matching|pair_up|connect_people_who_want_to_help|match_student`,
  "share-know-how": `85 other_organi[s|z]ation|other_nonprofit|other_npo|similar_organi[s|z]ation|other_group learn|share|exchange|connect|know-how|experience ~60`,
  "get-it-help": `
90 it_help|it_support|it_person|it_staff|nobody_knows_it|no_one_knows_it|nobody_knows_computers|it_advice|tech_support|technical_help|no_it|it_expert
80 someone_to_ask|person_to_ask|who_can_we_ask`,
  "rethink-services": `
75! where_to_begin|where_to_start|what_to_change_first
85 rethink|reinvent|redesign_our_program|transform_our|change_our_business|cannot_continue_our|had_to_stop|programs?_stopped`,
  "plan-it-strategy": `90 it_strategy|digital_strategy|digital_transformation|which_tools|choose_tools|too_many_tools|it_plan|use_of_it`,
});
